import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';

/**
 * The addresses in the sitemap of a built site, whose list is Astro’s: whole, and as a path below the base. Takes the
 * folder of the site and the base path.
 */
export async function listAddresses(
  dir: string,
  basePath: string,
): Promise<{ whole: string; path: string }[]> {
  const maps = (await listFiles(dir)).filter((file) => /^sitemap-\d+\.xml$/.test(file));
  const texts = await Promise.all(maps.map((file) => readFile(join(dir, file), 'utf8')));
  const found = texts.flatMap((text) =>
    [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc = '']) => loc.replaceAll('&amp;', '&')),
  );
  return found.map((whole) => ({ whole, path: new URL(whole).pathname.slice(basePath.length) }));
}
