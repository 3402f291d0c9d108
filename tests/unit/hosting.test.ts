import { describe, expect, test } from 'vitest';
import { getContentType, isText } from '#build/hosting/content-types.ts';
import { KINDS } from '#build/hosting/host-rules.ts';
import { listForwards } from '#build/hosting/list-forwards.ts';
import { makeRedirects, readRedirects } from '#build/hosting/make-redirects.ts';
import { makeVercel } from '#build/hosting/make-vercel.ts';
import { getKindOf } from '#build/hosting/path-pattern.ts';
import { getAddresses, getSiteAddresses } from '#model/redirects.ts';

describe('the kind of an address', () => {
  test.each([
    ['/', 'page'],
    ['/a/', 'page'],
    ['/a/index.html', 'page'],
    ['/a/a.html', 'page'],
    ['/embed/', 'page'],
    ['/embed/index.html', 'page'],
    ['/embed/a/about/', 'embed'],
    ['/embed/a/quotes/b/index.html', 'embed'],
    ['/embed/glossary/a/', 'embed'],
    ['/a/embed/', 'page'],
    ['/a/quotes/b/', 'page'],
    ['/a/quotes/b/index.html', 'page'],
    ['/a/quotes/b/cite.bib', 'shared'],
    ['/a/data/schema/quotes.json', 'shared'],
    ['/oembed/a/quotes/b.json', 'shared'],
    ['/feed.xml', 'shared'],
    ['/a/feed.xml', 'shared'],
    ['/feedxxml', 'page'],
    ['/_astro/fonts/a.woff2', 'hashed'],
    ['/_search/pagefind.js', 'page'],
    ['/_search/index/en_1.pf_index', 'hashed'],
    ['/a/_astro/b.css', 'page'],
    ['/cards/a/quotes/b.png', 'page'],
    ['/anything/else/at/all', 'page'],
  ])('%s is that of a %s', (path, kind) => {
    expect(getKindOf('/', path).name).toBe(kind);
    expect(getKindOf('/~ada/on.record/', `/~ada/on.record${path}`).name).toBe(kind);
  });

  test('takes a dot in a base path for a dot', () => {
    expect(getKindOf('/on.record/', '/onXrecord/_astro/a.css').name).toBe('page');
  });

  test('is told by patterns with one `*` at most, which is what hosts read', () => {
    for (const pattern of KINDS.flatMap(({ paths }) => paths))
      expect(pattern.match(/\*/g)?.length ?? 0, pattern).toBeLessThanOrEqual(1);
  });
});

test.each([
  ['a/index.html', 'text/html; charset=utf-8', true],
  ['a.b.css', 'text/css; charset=utf-8', true],
  ['a.md', 'text/markdown; charset=utf-8', true],
  ['a.png', 'image/png', false],
  ['a.pf_index', 'application/octet-stream', false],
  ['README', 'application/octet-stream', false],
])('%s is sent as %s', (file, type, text) => {
  expect([getContentType(file), isText(file)]).toEqual([type, text]);
});

describe('pages that have moved', () => {
  const quote = (id: string) => getAddresses('new', { kind: 'quote', id });
  const explainer = (id: string) => getSiteAddresses({ kind: 'explainer', id });
  const moves = [
    { from: quote('old'), to: quote('here') },
    { from: explainer('former'), to: explainer('new') },
  ];
  const files = [
    'new/index.html',
    'new/feed.xml',
    'new/quotes/here/index.html',
    'new/quotes/here/cite.bib',
    'new/quotes/old/index.html',
    'newer/index.html',
    'embed/new/quotes/here/index.html',
    'embed/new/quotes/old/index.html',
  ];

  test('lead to the last of their new addresses; embeds and files are not among them', () => {
    expect(listForwards(files, moves, '/news/')).toEqual([
      { from: '/news/former/', to: '/news/new/' },
      { from: '/news/former/quotes/here/', to: '/news/new/quotes/here/' },
      { from: '/news/former/quotes/old/', to: '/news/new/quotes/here/' },
      { from: '/news/new/quotes/old/', to: '/news/new/quotes/here/' },
    ]);
  });

  test('are read from the file as they were written', () => {
    const forwards = listForwards(files, moves, '/');
    expect(readRedirects(makeRedirects(forwards))).toEqual(forwards);
    expect(
      readRedirects('# /a/ /b/ 301\n/a/ https://elsewhere.example/ 301\n/c/ /d/ 200\n'),
    ).toEqual([]);
  });
});

test('vercel.json escapes what its patterns would read as signs', () => {
  const { headers, redirects } = JSON.parse(
    makeVercel('/on.record/', [{ from: '/on.record/a/', to: '/on.record/b/' }]),
  );
  const sources = headers.map(({ source }: { source: string }) => source);
  expect(sources).toContain('/on\\.record/(.*)');
  expect(sources).toContain('/on\\.record/feed\\.xml');
  expect(sources).toContain('/on\\.record/:explainer/:page/');
  expect(redirects).toEqual([
    { source: '/on\\.record/a/', destination: '/on.record/b/', permanent: true },
  ]);
  expect(headers[0].headers).toContainEqual({ key: 'Cache-Control', value: 'no-cache' });
});
