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

const SOURCES = `<!DOCTYPE html><html lang="en"><head>
  <link rel="stylesheet" href="/news/page.css"><link rel="stylesheet" href="/news/_astro/list.css"></head>
  <body><ol class="sources"><li id="source-s1"><a href="https://a.example/">A</a> <a href="/news/bridge/#vote">Vote</a></li></ol></body></html>`;

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
  ['/news/bridge/timeline/#vote', 'https://e.example/news/bridge/timeline/#vote'],
  ['/news/', 'https://e.example/news/'],
  ['https://a.example/#vote', 'https://a.example/#vote'],
  ['mailto:a@e.example', 'mailto:a@e.example'],
])('a link to %s becomes %s', (before, after) => {
  expect(make(`<p><a href="${before}">It</a></p>`)).toContain(`<a href="${after}">It</a>`);
});

test('the list of sources stands where the page counts them, with its links closed as well', () => {
  const html = make('');
  expect(html).toMatch(
    /<div id="sources"><h2>Sources<\/h2><ol class="sources"><li id="source-s1"><a href="https:\/\/a\.example\/">A<\/a> <a href="#vote">Vote<\/a><\/li><\/ol><\/div>/,
  );
});

test('where the page offers copies, the copy says where it is from', () => {
  const row =
    '<div><dt>Keep a copy</dt><dd><a href="x">HTML<span data-size="html"></span></a></dd></div>';
  expect(make(`<dl>${row}</dl>`)).toContain(
    '<div><dt>A copy of</dt><dd><a href="https://e.example/news/bridge/">https://e.example/news/bridge/</a></dd></div>',
  );
});

function make(body: string, head = ''): string {
  return makeStandalone({
    words: ENGLISH.words.lead,
    page: `<!DOCTYPE html><html lang="en"><head><title>Bridge</title><link rel="preload" href="/news/face.woff2">
      <link rel="icon" href="/news/icon.svg"><link rel="stylesheet" href="/news/page.css">${head}</head>
      <body><main id="main"><h2 id="vote">Vote</h2>${body}</main>
      <div id="sources"><h2>Sources</h2></div></body></html>`,
    sources: SOURCES,
    site: { siteUrl: 'https://e.example', basePath: '/news/' },
    paths: { page: '/news/bridge/', sources: '/news/bridge/sources/' },
    getFile: (path) => Buffer.from(FILES[path] ?? `no ${path}`),
  });
}
