import { expect, test } from 'vitest';
import { getAttribute } from '../html.ts';
import { parsePage } from './parse-page.ts';
import { files, ORIGIN, pages } from '../built-site.ts';

/**
 * An independent check of the build's own one (`src/build/checks/links.ts`), which has accepted this site: it has
 * another parser and other code, and also covers addresses that include the site's origin, in heads and standalone
 * copies too.
 */

/** Attributes that contain an address; `srcset` contains several, each followed by a size. */
const ATTRIBUTES = ['href', 'src', 'cite', 'action', 'poster', 'data', 'srcset', 'imagesrcset'];

for (const page of pages) {
  test(`every address of the site on ${page} leads somewhere`, async () => {
    const addresses = await getAddresses(page);
    expect(addresses).not.toHaveLength(0);
    const dead = await Promise.all(
      addresses.map(async (to) => ((await isThere(to)) ? [] : [to.href])),
    );
    expect(dead.flat()).toEqual([]);
  });
}

/** The addresses on a page that are within the site. */
async function getAddresses(page: string): Promise<URL[]> {
  const html = await parsePage(page);
  const values = ATTRIBUTES.flatMap((name) =>
    html.querySelectorAll(`[${name}]`).flatMap((element) => {
      const value = getAttribute(element, name) ?? '';
      return name.endsWith('srcset')
        ? value.split(',').map((one) => one.trim().split(/\s/)[0] ?? '')
        : [value];
    }),
  );
  return values
    .map((value) => new URL(value, ORIGIN + page))
    .filter(({ origin }) => origin === ORIGIN);
}

/** True if a file is built for the address and, if it has a fragment, an element has that id. */
async function isThere({ pathname, hash }: URL): Promise<boolean> {
  const path = decodeURIComponent(pathname);
  if (!files.includes(path.endsWith('/') ? `${path}index.html` : path)) return false;
  return (
    hash === '' ||
    !pages.includes(path) ||
    (await getIds(path)).has(decodeURIComponent(hash.slice(1)))
  );
}

function getIds(page: string): Promise<Set<string>> {
  const known = idsOfPages.get(page) ?? readIds(page);
  idsOfPages.set(page, known);
  return known;
}

async function readIds(page: string): Promise<Set<string>> {
  const html = await parsePage(page);
  return new Set(html.querySelectorAll('[id]').map((element) => getAttribute(element, 'id') ?? ''));
}

const idsOfPages = new Map<string, Promise<Set<string>>>();
