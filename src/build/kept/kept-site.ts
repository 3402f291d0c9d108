import { createHash } from 'node:crypto';
import {
  constants,
  copyFile,
  link,
  mkdir,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { listFiles } from '../list-files.ts';

/**
 * Keeps a finished site for the next build. Takes the folder to keep it in, the key from `getSiteKey`, and the folder of
 * the site. The list with the key is written last, so that a site that was interrupted is none.
 */
export async function keepSite(keptDir: string, key: string, site: string): Promise<void> {
  await forgetSite(keptDir);
  const hashes: Record<string, string> = {};
  for (const file of await listFiles(site)) {
    await place(join(site, file), join(keptDir, 'site', file));
    hashes[file] = await hashFile(join(site, file));
  }
  await writeFile(join(keptDir, 'list.new'), JSON.stringify({ key, hashes }));
  await rename(join(keptDir, 'list.new'), join(keptDir, LIST));
}

/**
 * Puts the kept site into an empty folder if it has this key, and if each of its files still has the bytes that were
 * kept. Gives false, and leaves nothing in the folder, if not.
 */
export async function takeKeptSite(keptDir: string, key: string, site: string): Promise<boolean> {
  const kept = await readList(join(keptDir, LIST));
  if (kept?.key !== key) return false;
  for (const [file, hash] of Object.entries(kept.hashes)) {
    const from = join(keptDir, 'site', file);
    if ((await hashFile(from).catch(() => undefined)) !== hash) {
      await rm(site, { recursive: true, force: true });
      return false;
    }
    await place(from, join(site, file));
  }
  return true;
}

/** Removes what is kept. */
export async function forgetSite(keptDir: string): Promise<void> {
  await rm(join(keptDir, LIST), { force: true });
  await rm(keptDir, { recursive: true, force: true });
}

/** The same file under another name costs nothing; files of a site are never written to again. */
async function place(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await link(from, to).catch(() => copyFile(from, to, constants.COPYFILE_FICLONE));
}

async function hashFile(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('base64');
}

async function readList(path: string): Promise<z.output<typeof list> | undefined> {
  try {
    return list.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

const LIST = 'list.json';
const list = z.strictObject({ key: z.string(), hashes: z.record(z.string(), z.string()) });
