import { expect, test } from 'vitest';
import { readTestSite } from '../built-site.ts';
import { getAttribute, parseHtml } from '../html.ts';
import { readXml } from '../xml.ts';

const SITE = 'https://news.example';
/** Paths without the leading slash, relative to the base path. */
const site = readTestSite('TRANSLATED');
const files = site.files.map((file): [file: string, text: string] => [
  file.slice(1),
  site.readFile(file).toString(),
]);

test('no attribute of any page points outside the base path', async () => {
  const seen: string[] = [];
  for (const [file, html] of getFiles('.html')) {
    for (const element of (await parseHtml(html)).querySelectorAll('*')) {
      for (const { key } of element.attributes) {
        seen.push(...getAddresses(key, getAttribute(element, key) ?? '', file));
      }
    }
  }
  expect(seen.length).toBeGreaterThan(200);
  expect(seen.filter(isOutside)).toEqual([]);
});

test('no stylesheet, in a file or in a page, points outside the base path', () => {
  const seen = [...getFiles('.css'), ...getFiles('.html')].flatMap(([file, text]) =>
    [...text.matchAll(/(?:url\(|@import )\s*["']?([^"')]+)/g)].map(([, value = '']) =>
      resolve(value, file),
    ),
  );
  expect(seen.length).toBeGreaterThan(1);
  expect(seen.filter(isOutside)).toEqual([]);
});

test('no file of any kind names an address of the site outside the base path', () => {
  for (const [file, text] of files) {
    if (/\.(woff2?|png|ico|jpg|webp|avif)$/.test(file)) continue;
    const named = text.match(/https:\/\/news\.example[^\s"'<>),\\]*/g) ?? [];
    expect(named.filter(isOutside), file).toEqual([]);
  }
});

test('the canonical address of a page is its own, under site and base', async () => {
  const [, html = ''] = getFiles('index.html').find(([file]) => file === 'about/index.html') ?? [];
  const [canonical] = (await parseHtml(html)).querySelectorAll('link[rel="canonical"]');
  expect(canonical && getAttribute(canonical, 'href')).toBe(`${SITE}/news/about/`);
});

test('every rule for a host’s headers is about addresses under the base path', () => {
  const [, rules = ''] = files.find(([file]) => file === '_headers') ?? [];
  const addresses = rules.match(/^\/.*/gm) ?? [];
  expect(addresses).toContain('/news/_astro/*');
  expect(addresses.filter((address) => !address.startsWith('/news/'))).toEqual([]);
});

test('GitHub Pages is told to serve folders with an underscore', () => {
  expect(files.map(([file]) => file)).toContain('.nojekyll');
});

test('every XML file is well-formed', () => {
  expect(getFiles('.xml').length).toBeGreaterThan(10);
  for (const [file, xml] of getFiles('.xml')) expect(() => readXml(xml), file).not.toThrow();
});

const getFiles = (ending: string) => files.filter(([file]) => file.endsWith(ending));
const resolve = (value: string, file: string) => new URL(value, `${SITE}/news/${file}`).href;
/** A bare origin, which scripts use for comparison, is not an address. */
const isOutside = (address: string) =>
  address.startsWith(`${SITE}/`) && !address.startsWith(`${SITE}/news/`);

/** Absolute addresses in an attribute: one, or several with sizes in a `srcset`. Prose contains none. */
function getAddresses(name: string, value: string, file: string): string[] {
  if (!/^(href|src|srcset|imagesrcset|action|formaction|poster|data|cite|content)$/.test(name)) {
    return /^\//.test(value) ? [resolve(value, file)] : [];
  }
  const values = /srcset$/.test(name)
    ? value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '')
    : [value];
  return values
    .filter((part) => name !== 'content' || /^(\/|https?:)/.test(part))
    .map((part) => resolve(part, file));
}
