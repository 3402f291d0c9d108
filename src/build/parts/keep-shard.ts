import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { summarizePart } from '#content/part-summary.ts';
import type { ContentRead } from '#content/read/content-read.ts';
import type { ContentTexts } from '#content/read/read-folder.ts';
import { SHARD_FILE, summarizeShard } from '#content/shards.ts';
import { isOfExplainer } from '#model/site-part.ts';
import { listFiles } from '../list-files.ts';
import { listAddresses } from './list-addresses.ts';

/**
 * Leaves in a built site what belongs to its explainers, with the files that pages load, and says in one more file what
 * the shard holds. Takes the site’s folder, the content that it was built from, which shard it is, and the base path.
 */
export async function keepShard(
  dir: string,
  read: Pick<ContentRead, 'content' | 'pictures' | 'unfinished' | 'warnings'> & {
    texts: ContentTexts;
  },
  shard: { number: number; count: number },
  basePath: string,
): Promise<void> {
  const ids = new Set(read.content.explainers.map(({ id }) => id));
  const files = await listFiles(dir);
  const addresses = (await listAddresses(dir, basePath))
    .filter(({ path }) => isOfExplainer(path, ids))
    .map(({ whole }) => whole);
  for (const file of files)
    if (!file.startsWith('_astro/') && !isOfExplainer(file, ids)) await rm(join(dir, file));
  const summary = summarizeShard(summarizePart(read, ids, addresses), shard, read.texts);
  await writeFile(join(dir, SHARD_FILE), JSON.stringify(summary));
}
