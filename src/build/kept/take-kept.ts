import { constants, copyFileSync, existsSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Kept } from './find-kept.ts';
import { getSitePath } from './kept-list.ts';

/** Puts the whole kept site into an empty folder. */
export function takeSite({ dir, hashes }: Kept, site: string): void {
  for (const file of Object.keys(hashes)) place(getSitePath(dir, file), join(site, file));
}

/** Adds the files of the kept parts to a site, but those that are there already. */
export function takeParts({ dir, parts }: Kept, site: string): void {
  for (const file of parts.flatMap(({ files }) => files))
    if (!existsSync(join(site, file))) place(getSitePath(dir, file), join(site, file));
}

/** The same file under another name costs nothing; files of a site are never written to again. */
export function place(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
  }
}
