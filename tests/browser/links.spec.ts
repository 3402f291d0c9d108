import { expect, test } from '@playwright/test';
import { getAttribute, getText, parseHtml } from '../html.ts';
import { files, ORIGIN, pages, readPage } from './built-site.ts';

/** Attributes that hold an address; `srcset` holds several, each followed by a size. */
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

test('every page has a title and a description of its own', async () => {
  const seen = await Promise.all(
    pages.map(async (page) => {
      const html = await parseHtml(readPage(page));
      const [title] = html.querySelectorAll('head title').map(getText);
      const [description] = html.querySelectorAll('meta[name="description"]');
      return { page, title, description: description && getAttribute(description, 'content') };
    }),
  );
  for (const field of ['title', 'description'] as const) {
    const byText = Map.groupBy(seen, (one) => one[field] || 'nothing');
    expect(byText.get('nothing') ?? [], `without a ${field}`).toEqual([]);
    const shared = [...byText].filter(([, those]) => those.length > 1);
    expect(shared.map(([text, those]) => [text, those.map(({ page }) => page)])).toEqual([]);
  }
});

test('every page that search engines may list says its own address', async () => {
  for (const page of pages) {
    const html = await parseHtml(readPage(page));
    if (html.querySelectorAll('meta[name="robots"]').length > 0) continue;
    const canonical = html.querySelectorAll('link[rel="canonical"]');
    expect(canonical.map((link) => getAttribute(link, 'href'))).toEqual([ORIGIN + page]);
  }
});

/** The addresses on a page that lie within the site. */
async function getAddresses(page: string): Promise<URL[]> {
  const html = await parseHtml(readPage(page));
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

/** True where a file is built for the address and, with a fragment, an element has that id. */
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
  const html = await parseHtml(readPage(page));
  return new Set(html.querySelectorAll('[id]').map((element) => getAttribute(element, 'id') ?? ''));
}

const idsOfPages = new Map<string, Promise<Set<string>>>();
