import { constants, copyFileSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles } from '../list-files.ts';
import { holdLock } from './hold-lock.ts';
import { getKind, isSame, listFolders } from './on-disk.ts';
import type { Setting } from './out-dir.ts';
import { refuseForeign } from './refuse-foreign.ts';
import { LIST_NAME, readSiteList, writeSiteList } from './site-list.ts';

/**
 * Installs a built site into the folder that is served, and removes what earlier builds have put there. All other files
 * stay as they are.
 *
 * Every changed file is first copied next to the site; then each is moved into place in one step, pages after the files
 * they need, and obsolete files are removed last. So a reader never gets half a file, a full disk changes nothing, and
 * an interrupted build leaves a working site that the next build completes.
 *
 * Takes the two folders, a function to call when it has to wait for another build, and the setting that names the
 * second, for its errors; gives the files of the site.
 * Throws an Error with a one-sentence message if a file that no build has written is in the way.
 */
export async function installSite(
  from: string,
  to: string,
  onWait?: () => void,
  setting: Setting = 'OUT_DIR',
): Promise<string[]> {
  const lock = join(to, `${LIST_NAME}-lock`);
  return holdLock(lock, () => install(from, to, setting), onWait);
}

async function install(from: string, to: string, setting: Setting): Promise<string[]> {
  const next = join(to, `${LIST_NAME}-next`);
  await rm(next, { recursive: true, force: true });
  const before = await readSiteList(to);
  const files = await listFiles(from);
  const isThere = new Set(files);
  const folders = new Set(files.flatMap(listFolders));
  refuseForeign(from, to, files, new Set(before), setting);
  const changed = files.filter((file) => !isSame(join(from, file), join(to, file)));
  try {
    for (const file of changed) copy(join(from, file), join(next, file));
    await writeSiteList(to, new Set([...before, ...files]));
    const gone = before.filter((file) => !isThere.has(file));
    // A former file is now a folder, or the other way round.
    const isInTheWay = (file: string) =>
      folders.has(file) || listFolders(file).some((folder) => isThere.has(folder));
    for (const file of gone.filter(isInTheWay)) remove(to, file);
    for (const file of changed.toSorted(comparePlaces)) {
      mkdirSync(join(to, dirname(file)), { recursive: true });
      renameSync(join(next, file), join(to, file));
    }
    for (const file of gone) remove(to, file);
    await writeSiteList(to, files);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
  return files;
}

/** Pages, and their twins, need the other files, so those come first. */
const comparePlaces = (a: string, b: string) =>
  Number(isPage(a)) - Number(isPage(b)) || (a < b ? -1 : 1);

const isPage = (file: string) => /\.html(?:\.(?:br|gz))?$/.test(file);

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
}

/** Removes one of our files, and folders that are then empty; never follows a link. */
function remove(dir: string, file: string): void {
  for (const folder of listFolders(file)) if (getKind(join(dir, folder)) !== 'folder') return;
  if (getKind(join(dir, file)) === 'file') rmSync(join(dir, file));
  for (const folder of listFolders(file).toReversed()) if (!removeEmpty(join(dir, folder))) return;
}

/** False if the folder holds something else. */
function removeEmpty(path: string): boolean {
  try {
    rmdirSync(path);
    return true;
  } catch {
    return false;
  }
}
