import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { PartSummary } from './part-summary.ts';
import type { ContentTexts } from './read/read-folder.ts';

/** The file that says what a shard holds, in its folder. */
export const SHARD_FILE = '.on-record-shard.json';

/** What a merge needs of a shard: which it is of how many, the texts that it shares with others, and its part. */
export const summarizeShard = (
  summary: PartSummary,
  { number, count }: { number: number; count: number },
  texts: ContentTexts,
): ShardSummary => ({ number, count, shared: hashShared(texts), ...summary });

/**
 * Reads what built shards hold. Takes their folders, and the content that is to be merged with them. Throws an Error
 * with a sentence if they are not all shards of one build of this content.
 */
export async function readShards(
  dirs: readonly string[],
  texts: ContentTexts,
): Promise<ShardSummary[]> {
  const shards = await Promise.all(dirs.map(readShard));
  const shared = hashShared(texts);
  for (const [index, shard] of shards.entries())
    if (shard.shared !== shared)
      throw new Error(`${dirs[index]} was built from other shared files. Build it again.`);
  const numbers = new Set(shards.map(({ number, count }) => `${number}/${count}`));
  const missing = shards.map((_shard, index) => `${index + 1}/${shards.length}`);
  const absent = missing.filter((one) => !numbers.has(one));
  if (absent.length > 0)
    throw new Error(`${shards.length} folders were given, and none is shard ${absent.join(', ')}.`);
  const ids = shards.flatMap(({ explainers }) => explainers.map(({ id }) => id)).toSorted();
  if (ids.join() !== [...(texts.elsewhere ?? [])].toSorted().join())
    throw new Error('The shards have other explainers than the content. Build them again.');
  return shards;
}

async function readShard(dir: string): Promise<ShardSummary> {
  const text = await readFile(join(dir, SHARD_FILE), 'utf8').catch(() => {
    throw new Error(`${dir} is no shard: it has no ${SHARD_FILE}. Build one with --shard.`);
  });
  return JSON.parse(text) as ShardSummary;
}

/** The content folder may have another name on another machine. */
const hashShared = ({ files }: ContentTexts): string =>
  createHash('sha256')
    .update(JSON.stringify([...files].map(([path, text]) => [basename(path), text])))
    .digest('hex');

type ShardSummary = PartSummary & {
  number: number;
  count: number;
  /** The hash of the texts that all explainers share. */
  shared: string;
};
