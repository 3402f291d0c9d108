import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getBuildTime, PROJECT_DIR } from '#environment.ts';
import type { Environment } from '#environment.ts';

/**
 * A hash of everything that a site is made of: the content folder, our code and what it publishes as it is, the packages
 * that are installed, the settings, and this Node. Two builds with the same key give the same site.
 *
 * Undefined if something is neither a file nor a folder, such as a link, since what it leads to is not looked at.
 */
export async function getSiteKey(environment: Environment): Promise<string | undefined> {
  // What a merge is made of lies in other folders too.
  if (environment.part.kind === 'merge') return undefined;
  const hash = createHash('sha256');
  const settings = { ...environment, outDir: '', hostingDir: '', time: getBuildTime() };
  hash.update(JSON.stringify([settings, process.version, process.platform, process.arch]));
  const parts = [...CODE.map((name) => join(PROJECT_DIR, name)), environment.contentDir];
  for (const part of parts) if (!(await addToHash(hash, part, ''))) return undefined;
  return hash.digest('hex');
}

/** Adds a file, or a folder with all that is in it, by name and bytes; false if it cannot. */
async function addToHash(hash: Hash, path: string, name: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  if (!found?.isFile() && !found?.isDirectory()) return false;
  if (found.isFile()) {
    const bytes = await readFile(path);
    hash.update(JSON.stringify([name, bytes.length])).update(bytes);
    return true;
  }
  const names = (await readdir(path)).toSorted();
  hash.update(JSON.stringify([name, names]));
  for (const inner of names) if (!(await addToHash(hash, join(path, inner), inner))) return false;
  return true;
}

/** npm writes the last when it installs, so it tells what is there. */
const CODE = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  join('node_modules', '.package-lock.json'),
];
