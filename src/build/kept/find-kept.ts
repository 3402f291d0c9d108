import { getPartPath, getSitePath, hashFile, readList } from './kept-list.ts';
import { readPart } from './kept-part.ts';
import type { KeptPart } from './kept-part.ts';
import type { SiteKeys } from './site-key.ts';

/**
 * Finds what can be taken of the site that was kept: all of it if nothing has changed, and the parts of it whose own key
 * is the same. Only what still has the bytes that were kept counts. Takes the folder it was kept in and the keys of this
 * build.
 */
export function findKept(dir: string, keys: SiteKeys): Kept {
  const { key = '', hashes = {}, parts: listed = [] } = readList(dir) ?? {};
  const checked = new Map<string, boolean>();
  const isWhole = (file: string): boolean => {
    const known = checked.get(file) ?? hashFile(getSitePath(dir, file)) === hashes[file];
    checked.set(file, known);
    return known;
  };
  const wanted = new Set(keys.families.map((family) => family.key));
  const parts = listed.flatMap((one) => {
    const path = getPartPath(dir, one.key);
    if (!wanted.has(one.key) || hashFile(path) !== one.hash) return [];
    const part = readPart(path);
    return part.files.every(isWhole) ? [part] : [];
  });
  const isSame = key === keys.site && Object.keys(hashes).every(isWhole);
  return { dir, keys, isSame, parts, hashes };
}

/** The families of explainers that cannot be taken and have to be built, with their keys. */
export function listFresh({ keys, parts }: Kept): SiteKeys['families'] {
  const taken = new Set(parts.flatMap(({ explainers }) => explainers.map(({ id }) => id)));
  return keys.families.filter(({ ids }) => ids.some((id) => !taken.has(id)));
}

/** `hashes` are those of all kept files, by their path on the site. */
export type Kept = {
  dir: string;
  keys: SiteKeys;
  isSame: boolean;
  parts: readonly KeptPart[];
  hashes: Readonly<Record<string, string>>;
};
