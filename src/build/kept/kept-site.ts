import { createHash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { listFiles } from '../list-files.ts';
import { readPart } from './kept-part.ts';
import type { KeptPart } from './kept-part.ts';
import type { SiteKeys } from './site-key.ts';

/**
 * Finds what can be taken of the site that was kept: all of it if nothing has changed, and the parts of it whose own key
 * is the same. Only what still has the bytes that were kept counts. Takes the folder it was kept in and the keys of this
 * build.
 */
export function findKept(dir: string, keys: SiteKeys): Kept {
  const list = readList(join(dir, LIST));
  if (!list) return { ...{ dir, keys }, isSame: false, parts: [], hashes: {} };
  const checked = new Map<string, boolean>();
  const isWhole = (file: string): boolean => {
    const known = checked.get(file) ?? hashFile(join(dir, 'site', file)) === list.hashes[file];
    checked.set(file, known);
    return known;
  };
  const wanted = new Set(keys.families.map(({ key }) => key));
  const parts = list.parts.flatMap(({ key, hash }) => {
    const path = getPartPath(dir, key);
    if (!wanted.has(key) || hashFile(path) !== hash) return [];
    const part = readPart(path);
    return part.files.every(isWhole) ? [part] : [];
  });
  const isSame = list.key === keys.site && Object.keys(list.hashes).every(isWhole);
  return { ...{ dir, keys, isSame, parts }, hashes: list.hashes };
}

/** Puts the whole kept site into an empty folder. */
export function takeSite({ dir, hashes }: Kept, site: string): void {
  for (const file of Object.keys(hashes)) place(join(dir, 'site', file), join(site, file));
}

/** Adds the files of the kept parts to a site, but those that are there already. */
export function takeParts({ dir, parts }: Kept, site: string): void {
  for (const file of parts.flatMap(({ files }) => files))
    if (!existsSync(join(site, file))) place(join(dir, 'site', file), join(site, file));
}

/** Makes sure that nothing is taken of what is kept until `keepSite` has ended. */
export function forgetList(dir: string): void {
  rmSync(join(dir, LIST), { force: true });
}

/**
 * Keeps a finished site for the next build, with the parts that the steps after Astro have written. Takes what was found
 * before, and the folder of the site. The list is written last, so that a site that was interrupted is none.
 */
export async function keepSite({ dir, keys, parts, hashes }: Kept, site: string): Promise<void> {
  forgetList(dir);
  const taken = new Set(parts.flatMap(({ files }) => files));
  const files = await listFiles(site);
  const isThere = new Set(files);
  for (const file of existsSync(join(dir, 'site')) ? await listFiles(join(dir, 'site')) : [])
    if (!isThere.has(file)) rmSync(join(dir, 'site', file));
  const kept: Record<string, string> = {};
  for (const file of files) {
    const [from, to] = [join(site, file), join(dir, 'site', file)];
    const known = taken.has(file) ? hashes[file] : undefined;
    if (known === undefined) {
      rmSync(to, { recursive: true, force: true });
      place(from, to);
    }
    kept[file] = known ?? hashFile(from) ?? '';
  }
  const written = keys.families.flatMap(({ key }) => {
    const hash = hashFile(getPartPath(dir, key));
    return hash === undefined ? [] : [{ key, hash }];
  });
  const isKept = new Set(written.map(({ key }) => `${key}.json`));
  for (const name of existsSync(join(dir, PARTS)) ? readdirSync(join(dir, PARTS)) : [])
    if (!isKept.has(name)) rmSync(join(dir, PARTS, name));
  const list = { key: keys.site, hashes: kept, parts: written };
  writeFileSync(join(dir, `${LIST}.new`), JSON.stringify(list));
  renameSync(join(dir, `${LIST}.new`), join(dir, LIST));
}

/** The file of a part, by its key. */
export const getPartPath = (dir: string, key: string): string => join(dir, PARTS, `${key}.json`);

/** The same file under another name costs nothing; files of a site are never written to again. */
function place(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
  }
}

/** Undefined if the file cannot be read. */
function hashFile(path: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('base64');
  } catch {
    return undefined;
  }
}

function readList(path: string): z.output<typeof list> | undefined {
  try {
    return list.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

const LIST = 'list.json';
const PARTS = 'parts';
const list = z.strictObject({
  key: z.string(),
  hashes: z.record(z.string(), z.string()),
  parts: z.array(z.strictObject({ key: z.string(), hash: z.string() })),
});

/** `hashes` are those of all kept files, by their path on the site. */
export type Kept = {
  dir: string;
  keys: SiteKeys;
  isSame: boolean;
  parts: readonly KeptPart[];
  hashes: Readonly<Record<string, string>>;
};
