import { expect, test } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { makeStandalone } from '#build/standalone/make-standalone.ts';

const FILES: Record<string, string> = {
  '/news/page.css': 'p{color:red}@font-face{src:url("/news/face.woff2")}',
  '/news/_astro/list.css': 'ol{mask:url(mark.svg)}',
  '/news/face.woff2': 'a face',
  '/news/_astro/mark.svg': '<svg/>',
  '/news/icon.svg': '<svg/>',
};

const PARTS = `<!DOCTYPE html><html lang="en"><head>
  <link rel="stylesheet" href="/news/page.css"><link rel="stylesheet" href="/news/_astro/list.css"></head><body><main><link rel="stylesheet" href="/news/page.css">
  <section class="wrap"><div class="plate" id="timeline"><p id="p1">All of it</p></div></section>
  <section class="wrap"><div class="plate" id="sources"><ol><li id="source-s1"><a href="https://a.example/">A</a> <a href="/news/bridge/#vote">Vote</a></li></ol></div></section>
  </main></body></html>`;

test('a copy has its styles once, and the files they name, as data', () => {
  const html = make('<p>Text</p>');
  expect(html.match(/p\{color:red\}/g)).toHaveLength(1);
  expect(html).toContain('src:url("data:font/woff2;base64,YSBmYWNl")');
  expect(html).toContain('ol{mask:url("data:image/svg+xml;base64,PHN2Zy8+")}');
  expect(html).toContain('rel="icon" href="data:image/svg+xml;base64,PHN2Zy8+"');
  expect(html).not.toMatch(/rel="(stylesheet|preload|alternate)"/);
});

test('a style that names a file of an unknown kind is an error, not a request', () => {
  FILES['/news/odd.css'] = 'p{cursor:url(x.cur)}';
  expect(() => make('', '<link rel="stylesheet" href="/news/odd.css">')).toThrow('x.cur');
});

test('a copy has no script, and nothing that is empty without one', () => {
  const html = make(
    '<p>Text<copy-button data-text="x"></copy-button></p><share-link><a href="/news/bridge/">Share</a></share-link><script src="/news/x.js"></script>',
    '<script>alert(1)</script>',
  );
  expect(html).not.toMatch(/script|copy-button/);
  expect(html).toContain(
    '<share-link><a href="https://e.example/news/bridge/">Share</a></share-link>',
  );
});

test.each([
  ['#vote', '#vote'],
  ['/news/bridge/#vote', '#vote'],
  ['/news/bridge/', '#main'],
  ['/news/bridge/sources/#source-s1', '#source-s1'],
  ['/news/bridge/sources/', '#sources'],
  ['/news/bridge/#gone', 'https://e.example/news/bridge/#gone'],
  ['/news/bridge/timeline/', '#timeline'],
  ['/news/bridge/timeline/#p1', '#p1'],
  ['/news/bridge/timeline/#gone', 'https://e.example/news/bridge/timeline/#gone'],
  ['/news/bridge/positions/', 'https://e.example/news/bridge/positions/'],
  ['/news/bridge/the-vote/#vote', 'https://e.example/news/bridge/the-vote/#vote'],
  ['/news/', 'https://e.example/news/'],
  ['https://a.example/#vote', 'https://a.example/#vote'],
  ['mailto:a@e.example', 'mailto:a@e.example'],
])('a link to %s becomes %s', (before, after) => {
  expect(make(`<p><a href="${before}">It</a></p>`)).toContain(`<a href="${after}">It</a>`);
});

test('the whole record follows the page, with its links closed as well', () => {
  expect(make('<p>Text</p>')).toMatch(
    /<p>Text<\/p>\s*<section class="wrap"><div class="plate" id="timeline">.*<li id="source-s1"><a href="https:\/\/a\.example\/">A<\/a> <a href="#vote">Vote<\/a><\/li>/s,
  );
});

test('it takes the place of an extract that the page shows, and of the ids there', () => {
  const html = make(
    '<section id="timeline">An extract</section><section aria-labelledby="sources">Another extract</section><p id="p1">The first</p>',
  );
  expect(html).not.toMatch(/extract/);
  expect(html).toContain('<p>The first</p>');
  expect(html.match(/id="(timeline|p1)"/g)).toHaveLength(2);
});

test.each([
  [
    '<dl><div><dt>Keep a copy</dt><dd><span data-copies=""><a href="x">HTML</a></span></dd></div></dl>',
    '<dl></dl>',
  ],
  [
    '<p><b>Share</b><span>Save: <span data-copies=""><a href="x">HTML</a></span></span></p>',
    '<p><b>Share</b></p>',
  ],
])('a copy names its original, and does not offer itself', (before, after) => {
  const html = make(before);
  expect(html).toContain(
    '<main id="main"><p class="wrap type-label copy-of">A copy of <a href="https://e.example/news/bridge/">https://e.example/news/bridge/</a></p>',
  );
  expect(html).toContain(after);
});

function make(body: string, head = ''): string {
  return makeStandalone({
    words: ENGLISH.words.lead,
    page: `<!DOCTYPE html><html lang="en"><head><title>Bridge</title><link rel="preload" href="/news/face.woff2">
      <link rel="icon" href="/news/icon.svg"><link rel="stylesheet" href="/news/page.css">${head}</head>
      <body><main id="main"><h2 id="vote">Vote</h2>${body}</main></body></html>`,
    parts: PARTS,
    site: { siteUrl: 'https://e.example', basePath: '/news/' },
    path: '/news/bridge/',
    tops: new Map([
      ['/news/bridge/', 'main'],
      ['/news/bridge/timeline/', 'timeline'],
      ['/news/bridge/positions/', 'positions'],
      ['/news/bridge/sources/', 'sources'],
    ]),
    getFile: (path) => Buffer.from(FILES[path] ?? `no ${path}`),
  });
}
