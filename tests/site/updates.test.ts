import { beforeAll, expect, test } from 'vitest';
import { parseHtml, getText } from '../html.ts';
import { readBaseSite } from './base-site.ts';

/** The base content has one update, which affects a section and a quote. */
const WORDS = 'The note on the price names its year.';
const HEAD = 'Clarification, 2\u00a0June 2024.';
let files: Map<string, string>;

beforeAll(async () => {
  files = new Map([...(await readBaseSite())].map(([file, bytes]) => [file, bytes.toString()]));
});

test.each([
  ['at the section', 'bridge/index.html', '#the-price .update'],
  ['on the section’s own page', 'bridge/the-price/index.html', '.update'],
  ['at the quote', 'bridge/index.html', '#quote-too-dear .update'],
  ['on the list of updates', 'bridge/updates/index.html', '#update-2024-06-02-clarification'],
  ['where its number led before it had an id', 'bridge/updates/index.html', '#update-1'],
  ['in the embed of the quote', 'embed/bridge/quotes/too-dear/index.html', 'main'],
])('a change is told %s', async (_place, file, selector) => {
  const [element] = (await parseHtml(files.get(file) ?? '')).querySelectorAll(selector);
  const text = element ? getText(element) : '';
  expect(text).toContain(HEAD);
  expect(text).toContain(WORDS);
});

test('the top of the explainer says what the newest change is, and leads to the list', async () => {
  const html = await parseHtml(files.get('bridge/index.html') ?? '');
  const links = html.querySelectorAll('.facts a[href="/bridge/updates/"]');
  expect(links.map(getText)).toEqual(['Clarification, 2\u00a0June 2024']);
});

test('what a change touches is linked from the list of updates', () => {
  const html = files.get('bridge/updates/index.html') ?? '';
  expect(html).toContain('href="/bridge/#the-price"');
  expect(html).toContain('href="/bridge/quotes/too-dear/"');
});

test('machines read the change, and the day the page was changed by it', () => {
  const html = files.get('bridge/index.html') ?? '';
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  expect(JSON.parse(json)).toMatchObject({
    '@type': 'BackgroundNewsArticle',
    dateModified: '2024-06-02T00:00:00Z',
    correction: [{ '@type': 'CorrectionComment', text: WORDS, datePublished: '2024-06-02' }],
  });
  expect(html).toContain('<meta property="article:modified_time" content="2024-06-02"');
});

test.each(['feed.xml', 'bridge/feed.xml', 'feed.json'])('the change is in %s', (file) => {
  const feed = files.get(file) ?? '';
  expect(feed).toContain(WORDS);
  expect(feed.indexOf(WORDS)).toBeLessThan(feed.lastIndexOf('https://example.org/bridge/'));
});

test('feeds are well formed', () => {
  const feed = JSON.parse(files.get('feed.json') ?? '') as { items: { id: string }[] };
  expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
  expect(feed.items[0]?.id).toBe(
    'https://example.org/bridge/updates/#update-2024-06-02-clarification',
  );
  expect(files.get('feed.xml')).toMatch(/^<\?xml [^>]*\?><rss version="2\.0"/);
  expect(files.get('feed.xml')).toContain('<pubDate>Sun, 02 Jun 2024 00:00:00 GMT</pubDate>');
});

test('the sitemap lists what may be found, and no section, quote or embed', () => {
  const map = files.get('sitemap-0.xml') ?? '';
  expect(map).toContain('<loc>https://example.org/bridge/</loc>');
  expect(map).not.toMatch(/<loc>[^<]*(the-price|quotes\/too-dear|embed\/bridge|404)/);
  expect(files.get('robots.txt')).toContain('Sitemap: https://example.org/sitemap-index.xml');
});

test('the sitemap says when an explainer, and the site with it, was last changed', () => {
  const map = files.get('sitemap-0.xml') ?? '';
  const find = (path: string) =>
    new RegExp(`<url><loc>https://example.org${path}</loc>(.*?)</url>`).exec(map)?.[1];
  for (const path of ['/', '/bridge/', '/bridge/timeline/'])
    expect(find(path), path).toMatch(/<lastmod>2024-06-02(T00:00:00(\.000)?Z)?<\/lastmod>/);
  expect(find('/glossary/')).toBe('');
});
