import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeServerFiles, writeSiteFiles } from '#build/hosting/write-hosting.ts';
import { writeTwins } from '#build/hosting/write-twins.ts';
import type { Place } from './start-servers.ts';

/** No server may send it. */
export const SECRET = 'not for readers';

/** Long enough for a twin; the first words say which file it is. */
const fill = (words: string) => `${words}\n${`<!-- ${'x'.repeat(60)} -->\n`.repeat(40)}`;
const page = (words: string) => fill(`<!doctype html><title>${words}</title><p>${words}`);

/** One file of each kind, where the site has it. */
export const FILES: Readonly<Record<string, string>> = {
  'index.html': page('Home'),
  '404.html': page('Not here'),
  'about/index.html': page('About'),
  'bridge/index.html': page('The bridge'),
  'bridge/bridge.html': page('A copy'),
  'bridge/bridge.md': fill('# The bridge'),
  'bridge/feed.xml': fill('<rss/>'),
  'bridge/new/index.html': page('A section'),
  'bridge/old/index.html': page('Moved'),
  'bridge/data/record.csv': fill('a,b'),
  'bridge/data/record.json': '{"short":true}',
  'bridge/quotes/it/index.html': page('A quotation'),
  'bridge/quotes/it/cite.ris': 'TY  - NEWS',
  'bridge/quotes/it/cite.bib': '@misc{}',
  'embed/index.html': page('How to embed'),
  'embed/bridge/quotes/it/index.html': page('An embed'),
  'oembed/bridge.json': fill('{}'),
  'oembed/bridge.xml': fill('<oembed/>'),
  'cards/bridge.png': 'png',
  'feed.json': fill('{}'),
  'feed.xml': fill('<rss/>'),
  'sw.js': fill('1'),
  'bridge/keep--offline/files.json': fill('{}'),
  'robots.txt': 'User-agent: *',
  'icon.svg': fill('<svg/>'),
  'site.webmanifest': '{}',
  '_astro/page.1a2b.css': fill('a{}'),
  '_astro/page.1a2b.js': fill('1'),
  '_astro/face.1a2b.woff2': 'wOF2',
  '_search/pagefind.js': fill('1'),
  '_search/fragment/en_1.pf_fragment': 'words',
  '.on-record.json': SECRET,
  '.git/config': SECRET,
};

/** Writes the site, with all that a build adds for its hosts, and the settings of servers. */
export async function makeSite({ folder, site, hosting, basePath }: Place): Promise<void> {
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), text);
  }
  const forwards = [{ from: `${basePath}bridge/old/`, to: `${basePath}bridge/new/` }];
  await writeSiteFiles(site, basePath, forwards);
  await writeTwins(site, join(folder, 'twins'));
  await mkdir(hosting);
  await writeServerFiles(hosting, { siteUrl: 'https://news.example', basePath }, forwards);
  await writeFile(join(folder, 'secret.txt'), SECRET);
  // A server may run as another user.
  await chmod(folder, 0o755);
}
