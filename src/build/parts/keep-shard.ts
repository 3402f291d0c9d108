import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentRead } from '#content/read/content-read.ts';
import type { ContentTexts } from '#content/read/read-folder.ts';
import { SHARD_FILE, summarizeShard } from '#content/shards.ts';
import { isOfExplainer } from '#model/site-part.ts';
import { listFiles } from '../list-files.ts';

/**
 * Leaves in a built site what belongs to its explainers, with the files that pages load, and says in one more file what
 * the shard holds. Takes the site’s folder, the content that it was built from, which shard it is, and the base path.
 */
export async function keepShard(
  dir: string,
  read: Pick<ContentRead, 'content' | 'pictures'> & { texts: ContentTexts },
  shard: { number: number; count: number },
  basePath: string,
): Promise<void> {
  const ids = new Set(read.content.explainers.map(({ id }) => id));
  const files = await listFiles(dir);
  const own = (await listAddresses(dir, files)).filter((address) =>
    isOfExplainer(new URL(address).pathname.slice(basePath.length), ids),
  );
  for (const file of files)
    if (!file.startsWith('_astro/') && !isOfExplainer(file, ids)) await rm(join(dir, file));
  await writeFile(join(dir, SHARD_FILE), JSON.stringify(summarizeShard(read, shard, own)));
}

/** The addresses in the sitemap, whose list is Astro’s. */
async function listAddresses(dir: string, files: readonly string[]): Promise<string[]> {
  const maps = files.filter((file) => /^sitemap-\d+\.xml$/.test(file));
  const texts = await Promise.all(maps.map((file) => readFile(join(dir, file), 'utf8')));
  return texts.flatMap((text) =>
    [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc = '']) => loc.replaceAll('&amp;', '&')),
  );
}
