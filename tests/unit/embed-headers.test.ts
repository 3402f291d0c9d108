import { describe, expect, test } from 'vitest';
import { makeHeaders } from '#build/hosting/make-headers.ts';
import { createUrls } from '#model/urls.ts';
import type { Urls } from '#model/urls.ts';

const getEmbeds = (urls: Urls) => [
  urls.embedQuote('a', 'b'),
  urls.embedTimeline('a'),
  urls.embedPositions('a'),
  urls.embedWholeTimeline('a'),
  urls.embedWholePositions('a'),
  urls.embedExplainer('a'),
  urls.embedTerm('a'),
];
const getPages = (urls: Urls) => [
  urls.home(),
  urls.about(),
  urls.search(),
  urls.glossary(),
  urls.term('a'),
  urls.actors(),
  urls.actor('a'),
  urls.explainer('a'),
  urls.section('a', 'b'),
  urls.timeline('a'),
  urls.positions('a'),
  urls.byActor('a', 'b'),
  urls.quotes('a'),
  urls.quote('a', 'b'),
  urls.sources('a'),
  urls.updates('a'),
  urls.embedGuide(),
];

/** The headers a host adds: those of every matching rule, as Cloudflare Pages and Netlify read the file. */
function getHeaders(path: string, base: string): [name: string, value: string][] {
  const headers: [string, string][] = [];
  let matches = false;
  for (const line of makeHeaders(base).split('\n')) {
    if (line.startsWith('/'))
      matches = new RegExp(`^${line.replace(/:\w+/g, '[^/]+').replace('*', '.*')}$`).test(path);
    else if (matches && line.startsWith('  '))
      headers.push(line.trim().split(/: (.*)/, 2) as [string, string]);
  }
  return headers;
}

describe.each(['/', '/news/', '/a/b/'])('_headers of a site under %s', (base) => {
  const urls = createUrls({ origin: 'https://example.org', base });
  const [embeds, pages] = [
    getEmbeds(urls),
    [...getPages(urls), urls.standalone('a', 'html'), `${base}404.html`],
  ];
  const files = [
    `${base}_astro/theme.1a2b.css`,
    urls.oembed(urls.quote('a', 'b'), 'json'),
    urls.citation('a', 'b', 'bib'),
    urls.feed('xml'),
  ];
  const getFraming = (path: string) =>
    getHeaders(path, base).filter(
      ([name, value]) => name === 'X-Frame-Options' || value.includes('frame-ancestors'),
    );

  test.each(embeds)('lets anyone frame %s', (path) => {
    expect(getFraming(path)).toEqual([]);
  });

  test.each(pages)('lets only the site itself frame %s', (path) => {
    expect(getFraming(path)).toEqual([['Content-Security-Policy', "frame-ancestors 'self'"]]);
  });

  test('says no header twice for one address, since hosts would join the values', () => {
    for (const path of [...embeds, ...pages, ...files]) {
      const names = getHeaders(path, base).map(([name]) => name);
      expect(new Set(names).size, path).toBe(names.length);
    }
  });

  test('has for every address that its type is what the host says', () => {
    for (const path of [...embeds, ...pages, ...files])
      expect(getHeaders(path, base), path).toContainEqual(['X-Content-Type-Options', 'nosniff']);
  });

  test.each(['_astro/theme.1a2b.css', '_search/fragment/en_1a2b.pf_fragment'])(
    'keeps %s, which has a hash in its name, for a year',
    (file) => {
      expect(getHeaders(base + file, base)).toContainEqual([
        'Cache-Control',
        'public, max-age=31536000, immutable',
      ]);
    },
  );

  test('lets scripts of other sites read what is made for programs, and nothing else', () => {
    const canBeRead = (path: string) =>
      getHeaders(path, base).some(([name]) => name === 'Access-Control-Allow-Origin');
    const shared = [
      urls.oembed(urls.quote('a', 'b'), 'json'),
      urls.data('a', 'record.csv'),
      urls.citation('a', 'b', 'ris'),
      urls.citation('a', 'b', 'bib'),
      urls.citation('a', 'b', 'json'),
      urls.feed('xml'),
      urls.feed('json'),
      urls.explainerFeed('a'),
    ];
    expect([...embeds, ...pages, ...shared, `${base}_astro/a.css`].filter(canBeRead)).toEqual(
      shared,
    );
  });
});
