import { acceptContent } from './accept-content.ts';
import type { PartSummary } from './part-summary.ts';
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
 * Explainers whose pages are built already are not read: those of shards that are merged, and of `built`, what was kept of
 * the last build. They are as they were accepted there, without their running text; `taken` has their ids, `addresses`
 * their pages. Throws an Error with a sentence for shards that do not belong together.
 */
export function readContentOnce(
  dir: string,
  part: SitePart = WHOLE,
  built: readonly PartSummary[] = [],
): Promise<SharedRead> {
  const reading = reads.get(dir) ?? read(dir, part, built);
  reads.set(dir, reading);
  return reading;
}

/** Makes the next call read the folder’s content again. */
export function forgetContent(dir: string): void {
  reads.delete(dir);
}

async function read(
  dir: string,
  part: SitePart,
  built: readonly PartSummary[],
): Promise<SharedRead> {
  const kept = built.flatMap(({ explainers }) => explainers.map(({ id }) => id));
  const texts = await readFolder(dir, part, new Set(kept));
  const parts = part.kind === 'merge' ? await readMerged(texts, part.dirs) : built;
  const explainers = parts.flatMap((one) => one.explainers);
  const accepted = acceptContent(texts, explainers);
  return {
    ...accepted,
    content: {
      ...accepted.content,
      explainers: sortById([...accepted.content.explainers, ...explainers]),
    },
    pictures: new Map([...accepted.pictures, ...parts.flatMap(({ pictures }) => pictures)]),
    unfinished: [...accepted.unfinished, ...parts.flatMap(({ unfinished }) => unfinished)],
    warnings: [...accepted.warnings, ...parts.flatMap(({ warnings }) => warnings)],
    texts,
    taken: new Set(explainers.map(({ id }) => id)),
    addresses: parts.flatMap(({ addresses }) => addresses),
  };
}

/** Problems of the shared files come first. */
const readMerged = async (texts: ContentTexts, dirs: readonly string[]) =>
  acceptContent(texts).problems.length > 0 ? [] : readShards(dirs, texts);

/** As they are in a folder. */
const sortById = (explainers: readonly ExplainerContent[]) =>
  explainers.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const reads = new Map<string, Promise<SharedRead>>();

type SharedRead = ContentRead & {
  texts: ContentTexts;
  taken: ReadonlySet<string>;
  addresses: readonly string[];
};
