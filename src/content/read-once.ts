import { acceptContent } from './accept-content.ts';
import type { ContentRead } from './read/content-read.ts';
import { readFolder } from './read/read-folder.ts';
import type { ContentTexts } from './read/read-folder.ts';
import { readShards } from './shards.ts';
import { WHOLE } from '#model/site-part.ts';
import type { SitePart } from '#model/site-part.ts';
import type { ExplainerContent } from '#schemas/files.ts';

/**
 * Reads a content folder as `readContent` does, but only once in this process: the command, the Vite plugin and the
 * steps after Astro’s build get the same content. Also gives the texts it was read from.
 *
 * Of a merge the explainers are those of the shards, as they were accepted there, without their running text; and
 * `addresses` are the pages of the shards. Throws an Error with a sentence for shards that do not belong together.
 */
export function readContentOnce(dir: string, part: SitePart = WHOLE): Promise<SharedRead> {
  const reading = reads.get(dir) ?? read(dir, part);
  reads.set(dir, reading);
  return reading;
}

/** Makes the next call read the folder’s content again. */
export function forgetContent(dir: string): void {
  reads.delete(dir);
}

async function read(dir: string, part: SitePart): Promise<SharedRead> {
  const texts = await readFolder(dir, part);
  const accepted = { ...acceptContent(texts), texts, addresses: [] };
  if (part.kind !== 'merge' || accepted.problems.length > 0) return accepted;
  const shards = await readShards(part.dirs, texts);
  const explainers = shards.flatMap((shard) => shard.explainers);
  return {
    ...accepted,
    content: { ...accepted.content, explainers: sortById(explainers) },
    pictures: new Map(shards.flatMap((shard) => shard.pictures)),
    addresses: shards.flatMap((shard) => shard.addresses),
  };
}

/** As they are in a folder. */
const sortById = (explainers: readonly ExplainerContent[]) =>
  explainers.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const reads = new Map<string, Promise<SharedRead>>();

type SharedRead = ContentRead & { texts: ContentTexts; addresses: readonly string[] };
