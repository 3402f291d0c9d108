import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';
import type { Kept } from './find-kept.ts';
import { readPart } from './kept-part.ts';
import {
  forgetList,
  getPartPath,
  getPartsDir,
  getSitePath,
  hashFile,
  readList,
  writeList,
} from './kept-list.ts';
import type { KeptList } from './kept-list.ts';
import type { SiteKeys } from './site-key.ts';
import { place } from './take-kept.ts';

/**
 * Keeps a finished site for the next build, with the parts that `noteParts` has written, and nothing else. Takes what was
 * found before, with the key of the site, empty if only parts may be taken, and the families that may be; and the folder
 * of the site.
 */
export async function keepSite({ dir, keys, parts, hashes }: Kept, site: string): Promise<void> {
  forgetList(dir);
  const taken = new Set(parts.flatMap(({ files }) => files));
  const files = await listFiles(site);
  const isThere = new Set(files);
  for (const file of existsSync(getSitePath(dir)) ? await listFiles(getSitePath(dir)) : [])
    if (!isThere.has(file)) rmSync(getSitePath(dir, file));
  const kept = files.map((file): [string, string] => [
    file,
    (taken.has(file) ? hashes[file] : undefined) ?? keepFile(dir, file, site),
  ]);
  const list = listParts(dir, keys.families);
  const isListed = new Set(list.map(({ key }) => getPartPath(dir, key)));
  for (const name of existsSync(getPartsDir(dir)) ? readdirSync(getPartsDir(dir)) : [])
    if (!isListed.has(join(getPartsDir(dir), name))) rmSync(join(getPartsDir(dir), name));
  writeList(dir, { key: keys.site, hashes: Object.fromEntries(kept), parts: list });
}

/** Adds families that a batch has built to what is kept. */
export function addParts(dir: string, families: SiteKeys['families'], site: string): void {
  const before = readList(dir) ?? { hashes: {}, parts: [] };
  forgetList(dir);
  const parts = listParts(dir, families);
  const files = parts.flatMap(({ key }) => readPart(getPartPath(dir, key)).files);
  const added = files.map((file) => [file, keepFile(dir, file, site)] as const);
  const hashes = { ...before.hashes, ...Object.fromEntries(added) };
  writeList(dir, { key: '', hashes, parts: [...before.parts, ...parts] });
}

/** Gives the hash of the file. */
function keepFile(dir: string, file: string, site: string): string {
  rmSync(getSitePath(dir, file), { recursive: true, force: true });
  place(join(site, file), getSitePath(dir, file));
  return hashFile(join(site, file)) ?? '';
}

/** The parts that are written down. */
const listParts = (dir: string, families: SiteKeys['families']): KeptList['parts'] =>
  families.flatMap(({ key }) => {
    const hash = hashFile(getPartPath(dir, key));
    return hash === undefined ? [] : [{ key, hash }];
  });
