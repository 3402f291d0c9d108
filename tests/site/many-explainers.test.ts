import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFolder, runCommand } from '../run-command.ts';
import { makeFolder } from './content-folder.ts';
import { writeManyExplainers } from './many-explainers.ts';

// Enough for pages of the list, and for what pages lead on to instead of showing it.
const COUNT = 50;
const KB = 1024;

let ids: string[];
let files: Map<string, Buffer>;

beforeAll(async () => {
  const folder = await makeFolder(afterAll);
  const [CONTENT_DIR, OUT_DIR] = [join(folder, 'content'), join(folder, 'site')];
  ids = await writeManyExplainers(CONTENT_DIR, COUNT);
  const { code, stderr } = await runCommand('build', { CONTENT_DIR, OUT_DIR });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  files = await readFolder(OUT_DIR);
}, 1_200_000);

const read = (path: string) => {
  const file = files.get(`${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`);
  if (!file) throw new Error(`There is no ${path}.`);
  return file.toString();
};
const listLinks = (path: string) =>
  [...read(path).matchAll(/href="(\/[^"#]*)/g)].map(([, href = '']) => href);
const listExplainers = (path: string) => {
  const links = new Set(listLinks(path));
  return ids.filter((id) => links.has(`/${id}/`));
};

// What small explainers weigh says little of real ones, so elements are counted too: those of twice as many
// explainers may not be many more.
test.each([
  ['/', 40, 400],
  ['/about/explainers--1/', 40, 400],
  ['/actors/', 20, 200],
  ['/actors/ada-berg/', 90, 1300],
  ['/glossary/', 20, 200],
  ['/glossary/toll/', 40, 400],
  ['/about/', 30, 300],
  ['/search/', 120, 1500],
  ['/embed/actors/ada-berg/', 12, 150],
])('%s has at most %i kB and %i elements with fifty explainers', (path, kB, elements) => {
  const html = read(path);
  expect(html.length).toBeLessThan(kB * 1000);
  expect(html.match(/<[a-z]/g)!.length).toBeLessThan(elements);
  expect(brotliCompressSync(html).length).toBeLessThan(60 * KB);
});

test('the home page has the newest twenty, the first six with their sections', () => {
  expect(listExplainers('/')).toEqual(ids.slice(-20));
  expect(read('/').match(/#the-vote"/g)).toHaveLength(6);
});

test('every explainer is reached from the home page, page by page', () => {
  const lists = [...new Set(listLinks('/'))].filter((href) => href.includes('/explainers--'));
  expect(lists).toEqual(['/about/explainers--3/']);
  const pages = [...new Set(listLinks(lists[0]!))].filter((href) => href.includes('/explainers--'));
  expect(pages).toEqual([
    '/about/explainers--3/',
    '/about/explainers--2/',
    '/about/explainers--1/',
  ]);
  expect(pages.flatMap(listExplainers).toSorted()).toEqual(ids);
});

test('a full page of the list keeps what it holds: page 1 has the oldest twenty', () => {
  expect(listExplainers('/about/explainers--1/')).toEqual(ids.slice(0, 20));
  expect(listExplainers('/about/explainers--3/')).toEqual(ids.slice(40));
});

test('a page of the list has a head of its own, and stands in the sitemap', () => {
  const html = read('/about/explainers--2/');
  expect(html).toContain('<title>All explainers: 21 to 40 — Test Record</title>');
  expect(html).toContain(
    'Explainers of Test Record, 21\u00a0June to 10\u00a0July 2024, newest first.',
  );
  expect(html).toMatch(/<link rel="canonical" href="[^"]*\/about\/explainers--2\/">/);
  expect(html).not.toContain('noindex');
  expect(html).toContain('"@type":"CollectionPage"');
  expect(read('/sitemap-0.xml')).toContain('/about/explainers--2/</loc>');
});

test('an actor’s page leads on to the record in each explainer', () => {
  const links = new Set(listLinks('/actors/ada-berg/'));
  expect(ids.filter((id) => !links.has(`/${id}/by/ada-berg/`))).toEqual([]);
  expect(links.has('/bridge-001/by/ada-berg/')).toBe(true);
});

test('a term is listed with its newest places and a count, and its page has every explainer', () => {
  expect(read('/glossary/')).toContain('All 50 uses');
  expect(listExplainers('/glossary/')).toEqual(ids.slice(-2));
  expect(listExplainers('/glossary/toll/')).toEqual(ids);
});

test('how an explainer was made stands on the about page or is led to from its place there', () => {
  const html = read('/about/');
  for (const id of ids) expect(html).toContain(`id="made-${id}"`);
  expect(html).toContain('href="/bridge-001/sources/#part--method"');
  expect(read('/bridge-001/sources/')).toMatch(/id="part--method"[^]*made up for the tests/);
});

test('the search offers the questions of the newest ten, and a feed has at most fifty items', () => {
  expect(read('/search/').match(/<optgroup/g)).toHaveLength(10);
  expect(read('/feed.xml').match(/<item>/g)).toHaveLength(50);
});
