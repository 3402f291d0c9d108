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
  const [embeds, pages] = [getEmbeds(urls), getPages(urls)];
  const files = [`${base}_astro/theme.1a2b.css`, urls.oembed(urls.quote('a', 'b'), 'json')];
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

  test('keeps files with a hash in their name for a year', () => {
    expect(getHeaders(`${base}_astro/theme.1a2b.css`, base)).toContainEqual([
      'Cache-Control',
      'public, max-age=31536000, immutable',
    ]);
  });

  test('lets scripts of other sites read oEmbed files, and nothing else', () => {
    const canBeRead = (path: string) =>
      getHeaders(path, base).some(([name]) => name === 'Access-Control-Allow-Origin');
    expect([...embeds, ...pages, ...files].filter(canBeRead)).toEqual([files[1]]);
  });
});
