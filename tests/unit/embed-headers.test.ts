import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT_DIR } from '#environment.ts';
import { createUrls } from '#model/urls.ts';

const urls = createUrls({ origin: 'https://example.org', base: '/' });
const EMBEDS = [
  urls.embedQuote('a', 'b'),
  urls.embedTimeline('a'),
  urls.embedPositions('a'),
  urls.embedExplainer('a'),
  urls.embedTerm('a'),
];
const PAGES = [
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

/** The headers a host adds: those of every rule that matches, as Cloudflare Pages and Netlify read the file. */
function getHeaders(path: string): [name: string, value: string][] {
  const headers: [string, string][] = [];
  let matches = false;
  for (const line of readFileSync(join(PROJECT_DIR, 'public/_headers'), 'utf8').split('\n')) {
    if (line.startsWith('/'))
      matches = new RegExp(`^${line.replace(/:\w+/g, '[^/]+').replace('*', '.*')}$`).test(path);
    else if (matches && line.startsWith('  '))
      headers.push(line.trim().split(/: (.*)/, 2) as [string, string]);
  }
  return headers;
}

const getFraming = (path: string) =>
  getHeaders(path).filter(
    ([name, value]) => name === 'X-Frame-Options' || value.includes('frame-ancestors'),
  );

describe('public/_headers', () => {
  test.each(EMBEDS)('lets anyone frame %s', (path) => {
    expect(getFraming(path)).toEqual([]);
  });

  test.each(PAGES)('lets only the site itself frame %s', (path) => {
    expect(getFraming(path)).toEqual([['Content-Security-Policy', "frame-ancestors 'self'"]]);
  });

  test('says no header twice for one address, since hosts would join the values', () => {
    for (const path of [...EMBEDS, ...PAGES, '/_astro/x.css', '/oembed/a.json']) {
      const names = getHeaders(path).map(([name]) => name);
      expect(new Set(names).size, path).toBe(names.length);
    }
  });

  test('keeps files with a hash in their name for a year', () => {
    expect(getHeaders('/_astro/theme.1a2b.css')).toContainEqual([
      'Cache-Control',
      'public, max-age=31536000, immutable',
    ]);
  });
});
