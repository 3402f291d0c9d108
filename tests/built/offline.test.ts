import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { KeptList } from '#elements/kept-list.ts';
import { readTestSite } from '../built-site.ts';

const SITES = [
  ['SITE', '/'],
  ['ARABIC', '/'],
  ['SHAPES', '/'],
  ['TRANSLATED', '/news/'],
] as const;

/** Every list of every site under test. */
const LISTS = SITES.flatMap(([name, base]) => {
  const site = readTestSite(name);
  return site.files
    .filter((file) => file.endsWith('/keep--offline/files.json'))
    .map((file) => {
      const list = JSON.parse(String(site.readFile(file))) as KeptList;
      return { name: `${name} ${list.id}`, base, site, list };
    });
});

test('every explainer has a list of what is kept of it', () => {
  const pages = SITES.flatMap(([name]) =>
    readTestSite(name).pages.filter((page) => page.endsWith('/keep--offline/')),
  );
  expect(LISTS.length).toBeGreaterThan(4);
  expect(LISTS).toHaveLength(pages.length);
});

test.each(LISTS)('$name: what is listed is there, as listed, and nothing is an embed', (one) => {
  const { base, site, list } = one;
  let size = 0;
  for (const [path, hash] of Object.entries(list.files)) {
    const file = `/${path.slice(base.length)}`.replace(/\/$/, '/index.html');
    const bytes = site.readFile(file);
    expect(createHash('sha256').update(bytes).digest('hex').slice(0, 16), path).toBe(hash);
    size += bytes.length;
  }
  expect(list.size).toBe(size);
  const paths = Object.keys(list.files);
  expect(paths).toContain(`${base}${list.id}/`);
  expect(paths).toContain(list.page);
  expect(paths.filter((path) => /\/(embed|oembed|cards|data)\//.test(path))).toEqual([]);
});

test.each(LISTS)('$name: what a kept page is drawn with is kept too', ({ base, site, list }) => {
  const pages = Object.keys(list.files).filter((path) => path.endsWith('/'));
  const needed = pages.flatMap((path) =>
    [
      ...site
        .readPage(`/${path.slice(base.length)}`)
        .matchAll(/<(?:link[^>]*rel="?stylesheet"?|script|link[^>]*as="?font"?)[^>]*>/g),
    ].flatMap(([tag]) => /(?:href|src)="([^"]+)"/.exec(tag)?.[1] ?? []),
  );
  expect(needed.length).toBeGreaterThan(0);
  expect(needed.filter((path) => !(path in list.files))).toEqual([]);
});

test('the worker is one small script', () => {
  for (const [name] of SITES) {
    const worker = String(readTestSite(name).readFile('/sw.js'));
    expect(worker.length).toBeLessThan(3000);
    expect(worker).not.toMatch(/\bimport\b/);
  }
});
