import { expect, test } from 'vitest';
import type { BuiltSite } from '#build/checks/built-site.ts';
import { checkHeadings } from '#build/checks/headings.ts';
import { checkHeads } from '#build/checks/heads.ts';
import { checkIds } from '#build/checks/ids.ts';
import { checkLinks } from '#build/checks/links.ts';
import { readPage } from '#build/checks/page.ts';
import { checkPictures } from '#build/checks/pictures.ts';
import { checkUnderlines } from '#build/checks/underlines.ts';

const ABOUT = '<h1 id="about">About</h1>';

test('a link to no page is reported once, with the nearest page and the number of pages it is on', () => {
  const link = '<p><a href="/news/abuot/">About <b>us</b></a></p>';
  const site = makeSite({ '/': link, '/about/': ABOUT + link });
  expect(checkLinks(site)).toEqual([
    {
      file: '/',
      entry: '“About us”',
      message: 'The link leads to a page or file that is not there.',
      received: '/news/abuot/',
      hint: 'Did you mean /about/? On 2 pages in all.',
    },
  ]);
});

test('a dead link that a page and its copy have is one problem, at the page', () => {
  const site = makeSite({
    '/a/a.html': '<a href="https://news.example/news/gone/">a</a>',
    '/a/': '<a href="/news/gone/">a</a>',
  });
  expect(checkLinks(site)).toMatchObject([{ file: '/a/', received: '/news/gone/' }]);
});

test.each([
  ['/news/about/', undefined],
  ['/news/about/#about', undefined],
  ['#', undefined],
  ['../news/about/#:~:text=words', undefined],
  ['https://news.example/news/about/', undefined],
  ['https://elsewhere.example/', undefined],
  ['mailto:a@example.org', undefined],
  ['/news/old/#about', undefined],
  ['/news/old/#nowhere', 'The page /old/ has no place `#nowhere`.'],
  ['/news/about/#nowhere', 'The page /about/ has no place `#nowhere`.'],
  ['/about/', 'The link leads out of the site’s own path, /news/.'],
  ['/news/about', 'The link leads to a page or file that is not there.'],
])('the link %s: %s', (href, message) => {
  const forward = '<noscript><meta http-equiv="refresh" content="0; url=/news/about/"></noscript>';
  const site = makeSite({
    '/': `<a href="${href}">a</a>`,
    '/about/': ABOUT,
    '/old/': forward,
  });
  expect(checkLinks(site)[0]?.message).toBe(message);
});

test('a picture that is not there is reported, in a page, a stylesheet and a share card', () => {
  const site = makeSite(
    {
      '/': `<meta property="og:image" content="https://news.example/news/gone.png?v=1">
        <img src="/news/here.png" srcset="here.png 1x, lost.png 2x">`,
    },
    ['/here.png'],
  );
  const styles = new Map([['/a.css', 'a{background:url("b.woff2")}b{mask:url(data:,x)}']]);
  const found = checkPictures({ ...site, styles });
  expect(found.map(({ file, received }) => [file, received])).toEqual([
    ['/', 'https://news.example/news/gone.png?v=1'],
    ['/', 'lost.png'],
    ['/a.css', 'b.woff2'],
  ]);
});

test('a page without a language, a title or a description is reported', () => {
  const site = makeSite({ '/': '<html><title> </title>' });
  expect(checkHeads(site).map(({ message }) => message)).toEqual([
    'The page has no language.',
    'The page has no title.',
    'The page has no description.',
  ]);
});

test.each([
  ['<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>', []],
  ['<h2>A</h2>', ['The page has 0 headings of level 1.']],
  ['<h1>A</h1><h1>B</h1>', ['The page has 2 headings of level 1.']],
  ['<h1>A</h1><h2>B</h2><h4>C</h4>', ['A heading of level 4 follows one of level 2.']],
])('the headings %s', (html, messages) => {
  expect(checkHeadings(makeSite({ '/': html })).map(({ message }) => message)).toEqual(messages);
});

test('two elements with one id are reported', () => {
  const site = makeSite({ '/': '<p id="a"></p><p id="b"></p><p id="a"></p>' });
  expect(checkIds(site).map(({ message }) => message)).toEqual([
    'Two things on the page have the address `#a`.',
  ]);
});

test('an underline that Safari before 26.2 drops is reported, in a stylesheet, a page and an attribute', () => {
  const site = makeSite({
    '/': '<style>a{text-decoration:underline 1px var(--accent)}b{text-decoration:underline}</style>',
    '/a/': '<p style="-webkit-text-decoration: underline red">A</p>',
  });
  const css =
    'a{text-decoration:none;text-decoration-line:underline;text-decoration-color:red}' +
    'b{text-decoration:underline overline!important}i{color:red;text-decoration:underline dotted}';
  const found = checkUnderlines({ ...site, styles: new Map([['/a.css', css]]) });
  expect(found.map(({ file, received }) => [file, received])).toEqual([
    ['/a.css', 'text-decoration:underline dotted'],
    ['/', 'text-decoration:underline 1px var(--accent)'],
    ['/a/', 'text-decoration: underline red'],
  ]);
});

/** A site with these pages and files, under `https://news.example/news/`. */
function makeSite(pages: Record<string, string>, files: readonly string[] = []): BuiltSite {
  return {
    files: new Set([...Object.keys(pages).map((path) => `${path}index.html`), ...files]),
    pages: new Map(Object.entries(pages).map(([path, html]) => [path, readPage(path, html)])),
    styles: new Map(),
    siteUrl: 'https://news.example',
    basePath: '/news/',
  };
}
