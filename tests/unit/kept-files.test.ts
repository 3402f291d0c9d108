import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { listKeptFiles } from '#build/offline/list-kept-files.ts';
import { createSiteFiles } from '#build/offline/read-site-files.ts';
import { createUrls } from '#model/urls.ts';

const urls = createUrls({ origin: 'https://news.example', base: '/news/' });

/** A site by its paths; pages and styles name others as the built ones do. */
const SITE: Record<string, string> = {
  '/news/': 'Home',
  '/news/bridge/':
    '<link href="/news/_astro/page.a1.css"><img srcset="/news/_astro/s.b2.avif 400w, /news/_astro/l.b2.avif 800w"><a href="/news/glossary/toll/">toll</a> <a href="/news/glossary/">all</a> <a href="/news/other/">other</a><script src="/news/_astro/page.c3.js"></script>',
  '/news/bridge/timeline/': '<link rel="stylesheet" href="/news/bridge/filter.css">',
  '/news/bridge/old/': 'Moved',
  '/news/bridge/embed/': 'Codes',
  '/news/bridge/bridge.html': 'A copy',
  '/news/bridge/data/quotes.json': '{}',
  '/news/bridge/filter.css': 'a{}',
  '/news/glossary/': 'All terms',
  '/news/glossary/toll/': '<a href="/news/glossary/tax/">tax</a>',
  '/news/glossary/tax/': 'Not a term of the explainer',
  '/news/other/': 'Another explainer',
  '/news/embed/bridge/about/': 'An embed',
  '/news/_astro/page.a1.css': '@font-face{src:url(/news/_astro/face.d4.woff2)}',
  '/news/_astro/page.c3.js': 'import(`./late.e5.js`)',
  '/news/_astro/late.e5.js': '1',
  '/news/_astro/face.d4.woff2': 'wOF2',
  '/news/_astro/s.b2.avif': 'small',
  '/news/_astro/l.b2.avif': 'large',
  '/news/_astro/unused.f6.css': 'b{}',
};

const site = createSiteFiles(Object.keys(SITE), (path) =>
  Promise.resolve(Buffer.from(SITE[path] ?? '')),
);

const KEPT = [
  '/news/_astro/face.d4.woff2',
  '/news/_astro/l.b2.avif',
  '/news/_astro/late.e5.js',
  '/news/_astro/page.a1.css',
  '/news/_astro/page.c3.js',
  '/news/_astro/s.b2.avif',
  '/news/bridge/',
  '/news/bridge/filter.css',
  '/news/bridge/timeline/',
  '/news/glossary/toll/',
];

test('kept are an explainer’s pages, the terms they lead to, and what all of these need', async () => {
  const { files, size } = await listKeptFiles(site, 'bridge', new Set(['/news/bridge/old/']), urls);
  expect(Object.keys(files)).toEqual(KEPT);
  expect(size).toBe(KEPT.reduce((sum, path) => sum + (SITE[path] ?? '').length, 0));
});

test('each file has the beginning of its SHA-256', async () => {
  const { files } = await listKeptFiles(site, 'bridge', new Set(), urls);
  for (const [path, hash] of Object.entries(files)) {
    const whole = createHash('sha256')
      .update(SITE[path] ?? '')
      .digest('hex');
    expect(whole.startsWith(hash), path).toBe(true);
    expect(hash).toHaveLength(16);
  }
});
