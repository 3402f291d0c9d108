import { expect, test } from 'vitest';
import { imageSize } from 'image-size';
import { getAttribute, getText } from '../html.ts';
import { parsePage } from './parse-page.ts';
import { files, ORIGIN, pages, readFile, readPage } from '../built-site.ts';

/**
 * Pages that can be linked to. Embeds and standalone copies represent one of these, and the not-found page has no
 * address.
 */
const LINKED = pages.filter((page) => !/^\/embed\/.+/.test(page) && page.endsWith('/'));
const KB = 1024;

type Head = Record<string, string | undefined>;
const heads = new Map(
  await Promise.all(
    LINKED.map(async (page): Promise<[string, Head]> => [page, await readHead(page)]),
  ),
);

for (const [page, head] of heads) {
  test(`the head of ${page} says what others may show of it`, () => {
    expect(head['canonical']).toBe(ORIGIN + page);
    expect(head['og:url']).toBe(head['canonical']);
    for (const name of ['og:type', 'og:title', 'og:site_name', 'og:locale', 'description'])
      expect(head[name], name).toBeTruthy();
    expect(head['og:description']).toBe(head['description']);
    expect(head['twitter:card']).toBe('summary_large_image');
    expect(head['title']).toContain(head['og:title'] ?? '-');
    expect(readPage(page)).not.toMatch(/prefix="og: https/);
  });

  test(`the picture of ${page} exists, has the size it is said to have, and words for it`, () => {
    const address = new URL(head['og:image'] ?? '');
    expect(address.origin).toBe(ORIGIN);
    expect(address.searchParams.get('v')).toMatch(/^[0-9a-f]{8,}$/);
    expect(files).toContain(address.pathname);
    const picture = readFile(address.pathname);
    expect(imageSize(picture)).toMatchObject({ type: 'png', width: 1200, height: 630 });
    expect(head['og:image:width']).toBe('1200');
    expect(head['og:image:height']).toBe('630');
    expect(picture.length).toBeLessThanOrEqual(120 * KB);
    expect(head['og:image:alt']).toBeTruthy();
    expect(head['og:image:alt']).not.toBe(head['og:title']);
    expect(head['twitter:image:alt']).toBe(head['og:image:alt']);
  });

  test(`crawlers find the head of ${page} before any style, within the first 100 kB`, () => {
    const html = readPage(page);
    const last = html.lastIndexOf('<meta property="og:');
    expect(last).toBeGreaterThan(0);
    expect(last).toBeLessThan(100_000);
    expect(html.indexOf('<style')).toBeGreaterThan(last);
    expect(html.indexOf('rel="stylesheet"')).toBeGreaterThan(last);
  });
}

test('every page, embeds and copies too, has a title and a description of its own', async () => {
  const seen = await Promise.all(
    pages.map(async (page) => {
      const html = await parsePage(page);
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

test('every page that search engines may list says its own address, once', async () => {
  for (const page of pages) {
    const html = await parsePage(page);
    if (html.querySelectorAll('meta[name="robots"]').length > 0) continue;
    const canonical = html.querySelectorAll('link[rel="canonical"]');
    expect(canonical.map((link) => getAttribute(link, 'href'))).toEqual([ORIGIN + page]);
  }
});

test('explainers and what they consist of say when they were published and how to cite them', () => {
  for (const [page, head] of heads) {
    if (!page.startsWith('/ukraine-ceasefire-call/')) continue;
    expect(head['article:published_time'], page).toBe('2026-11-24');
    expect(head['citation_publication_date'], page).toBe('2026/11/24');
    expect(head['DC.type'], page).toBe('newspaperArticle');
    expect(head['citation_public_url'], page).toBe(ORIGIN + page);
  }
});

test('section and quote pages stay out of search results, the explainer does not', () => {
  expect(heads.get('/ukraine-ceasefire-call/the-call/')?.['robots']).toBe('noindex, follow');
  expect(heads.get('/ukraine-ceasefire-call/')?.['robots']).toBeUndefined();
});

async function readHead(page: string): Promise<Head> {
  const document = await parsePage(page);
  const metas = document
    .querySelectorAll('head meta')
    .map((meta) => [
      getAttribute(meta, 'property') ?? getAttribute(meta, 'name'),
      getAttribute(meta, 'content'),
    ]);
  const canonical = document
    .querySelectorAll('head link[rel="canonical"]')
    .map((link) => getAttribute(link, 'href'));
  const [title] = document.querySelectorAll('head title').map(({ textContent }) => textContent);
  return {
    ...Object.fromEntries(metas.filter(([name]) => name !== undefined)),
    canonical: canonical[0],
    title: title?.replaceAll('&amp;', '&').replaceAll('&nbsp;', '\u00a0'),
  };
}
