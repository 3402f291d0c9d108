import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { summarizePart } from '#content/part-summary.ts';
import type { ContentRead } from '#content/read/content-read.ts';
import type { Environment } from '#environment.ts';
import { isOfExplainer } from '#model/site-part.ts';
import { createUrls } from '#model/urls.ts';
import { resolveAddress } from '../checks/built-site.ts';
import type { BuiltSite } from '../checks/built-site.ts';
import type { Page } from '../checks/page.ts';
import type { Described } from '../offline/read-site-files.ts';
import { listAddresses } from '../parts/list-addresses.ts';
import { writePart } from './kept-part.ts';
import { listFresh } from './find-kept.ts';
import type { Kept } from './find-kept.ts';
import { getPartPath } from './kept-list.ts';

/**
 * Writes down each family of explainers that was built, for the next build. Takes what the last one has left, the
 * site’s folder and its files before pages of other parts were added, the content, the site as it was checked, and what
 * was read for offline.
 */
export async function noteParts(
  kept: Kept,
  { dir, own, accepted, site, described }: Finished,
  { siteUrl, basePath }: Environment,
): Promise<void> {
  const addresses = await listAddresses(dir, basePath);
  const urls = createUrls({ origin: siteUrl, base: basePath });
  const read = new Set(accepted.content.explainers.map(({ id }) => id));
  for (const { ids: family, key } of listFresh(kept)) {
    const ids = new Set(family);
    if (!family.every((id) => read.has(id))) continue;
    const files = own.filter((file) => isOfExplainer(file, ids));
    const isOwn = new Set(files);
    const pages = [...site.pages.values()].filter(({ path }) =>
      isOwn.has(`${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`),
    );
    const path = getPartPath(kept.dir, key);
    mkdirSync(dirname(path), { recursive: true });
    writePart(path, {
      ...summarizePart(
        accepted,
        ids,
        addresses.filter((address) => isOfExplainer(address.path, ids)).map(({ whole }) => whole),
      ),
      files: [...files, ...listPictures(site, pages)],
      pages,
      described: [...described].filter(([one]) =>
        family.some((id) => one.startsWith(urls.explainer(id))),
      ),
    });
  }
}

/** Pictures that Astro has made for these pages; styles and scripts are made by every build. */
function listPictures(site: BuiltSite, pages: readonly Page[]): string[] {
  const found = pages.flatMap(({ path, pictures }) =>
    pictures.map(({ address }) => resolveAddress(site, path, address)?.path ?? ''),
  );
  return [...new Set(found)]
    .filter((path) => path.startsWith('/_astro/'))
    .map((path) => path.slice(1));
}

type Finished = {
  dir: string;
  own: readonly string[];
  accepted: Pick<ContentRead, 'content' | 'pictures' | 'unfinished' | 'warnings'>;
  site: BuiltSite;
  described: ReadonlyMap<string, Described>;
};
