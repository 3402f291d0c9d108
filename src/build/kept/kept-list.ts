import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';

/** Reads the list of what is kept in a folder; undefined if there is none that a build has written to its end. */
export function readList(dir: string): KeptList | undefined {
  try {
    return list.parse(JSON.parse(readFileSync(join(dir, LIST), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Writes the list, whole or not at all. It comes last: without it nothing is taken. */
export function writeList(dir: string, written: KeptList): void {
  writeFileSync(join(dir, `${LIST}.new`), JSON.stringify(written));
  renameSync(join(dir, `${LIST}.new`), join(dir, LIST));
}

/** Makes sure that nothing is taken until there is a list again. */
export function forgetList(dir: string): void {
  rmSync(join(dir, LIST), { force: true });
}

/** The folder of the parts, and the file of each by its key. */
export const getPartsDir = (dir: string): string => join(dir, 'parts');
export const getPartPath = (dir: string, key: string): string =>
  join(getPartsDir(dir), `${key}.json`);

/** The kept file of a site. */
export const getSitePath = (dir: string, file = ''): string => join(dir, 'site', file);

/** SHA-256 as base64; undefined if the file cannot be read. */
export function hashFile(path: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('base64');
  } catch {
    return undefined;
  }
}

const LIST = 'list.json';

const list = z.strictObject({
  /** The key of the whole site; empty if only parts are kept. */
  key: z.string(),
  hashes: z.record(z.string(), z.string()),
  parts: z.array(z.strictObject({ key: z.string(), hash: z.string() })),
});

export type KeptList = z.output<typeof list>;
