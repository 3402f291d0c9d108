import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { getOldAddress } from '#model/redirects.ts';
import type { Move, Addresses } from '#model/redirects.ts';
import { isStandalone } from '../checks/built-site.ts';
import { renderRedirect } from './redirect-page.ts';

/**
 * Makes old addresses answer: a page forwards; an embed, oEmbed file, picture or citation is a copy of its replacement;
 * and on a page with other targets, the old fragment leads to the new place.
 *
 * Takes the folder of a built site, what has moved, and the language, the origin and the base path of the site.
 */
export async function writeRedirects(
  dir: string,
  moves: readonly Move[],
  site: { language: string; siteUrl: string; basePath: string },
): Promise<void> {
  for (const move of moves) {
    if (move.from.page !== undefined) await writeFiles(dir, move, site);
    if (move.from.target) await writeTarget(dir, move.from.target, move.to);
  }
}

async function writeFiles(
  dir: string,
  move: Move,
  { language, siteUrl, basePath }: { language: string; siteUrl: string; basePath: string },
): Promise<void> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const address = path.slice(dir.length).split(sep).join('/');
    const old = getOldAddress(address, move);
    // A standalone copy keeps its own address.
    if (old === undefined || isStandalone(address)) continue;
    await mkdir(dirname(join(dir, old)), { recursive: true });
    if (address.startsWith('/embed/') || !address.endsWith('/index.html')) {
      await copyFile(path, join(dir, old));
      continue;
    }
    const [from, to] = [old, address].map(
      (one) => basePath + one.slice(1).replace(/index\.html$/, ''),
    ) as [string, string];
    const page = { language, from, to, address: new URL(to, siteUrl).href };
    await writeFile(join(dir, old), renderRedirect(page));
  }
}

/** Puts the old id at the start of the element that replaces it. */
async function writeTarget(dir: string, { page, id }: Target, to: Addresses): Promise<void> {
  if (to.target?.page !== page) return;
  const file = join(dir, page, 'index.html');
  const html = await readFile(file, 'utf8');
  const end = findTagEnd(html, to.target.id);
  if (end !== undefined)
    await writeFile(file, `${html.slice(0, end)}<span id="${id}"></span>${html.slice(end)}`);
}

/** Finds where the start tag of the element with an id ends; a `>` in an attribute does not end it. */
function findTagEnd(html: string, id: string): number | undefined {
  const found = new RegExp(`\\sid="${id}"(?:[^">]|"[^"]*")*>`).exec(html);
  return found ? found.index + found[0].length : undefined;
}

type Target = { page: string; id: string };
