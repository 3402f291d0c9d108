import { join } from 'node:path';
import { chooseShard } from '#model/site-part.ts';
import type { SitePart } from '#model/site-part.ts';
import type { TextFiles } from './text-files.ts';

/** Gives the ids of the explainers that are read for a part of the site. Takes the ids of all. */
export async function chooseExplainers(
  disk: Pick<TextFiles, 'readText'>,
  ids: readonly string[],
  part: SitePart,
): Promise<readonly string[]> {
  if (part.kind === 'whole') return ids;
  if (part.kind === 'merge') return [];
  if (part.kind === 'batch') return ids.filter((id) => part.ids.includes(id));
  const all = await Promise.all(
    ids.map(async (id) => ({ id, family: await readFamily(disk, id) })),
  );
  return chooseShard(all, part).map(({ id }) => id);
}

/** Puts explainers, by their ids, together with their translations. Families, and the ids within each, are sorted. */
export async function listFamilies(
  disk: Pick<TextFiles, 'readText'>,
  ids: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const named = await Promise.all(
    ids.toSorted().map(async (id) => [await readFamily(disk, id), id] as const),
  );
  const families = Map.groupBy(named.toSorted(([a], [b]) => (a < b ? -1 : 1)), ([family]) => family);
  return [...families.values()].map((family) => family.map(([, id]) => id));
}

/** The id of the original. An explainer of another shard is not read, so only this line of it is looked for. */
async function readFamily(disk: Pick<TextFiles, 'readText'>, id: string): Promise<string> {
  const text = await disk.readText(join('explainers', id, 'explainer.yaml'));
  return /^translationOf:\s*["']?([a-z0-9-]+)/m.exec(text ?? '')?.[1] ?? id;
}
