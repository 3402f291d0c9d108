import {
  copyFile,
  constants,
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { holdLock } from './hold-lock.ts';
import { listFiles } from '../list-files.ts';
import { LIST_NAME, readSiteList, writeSiteList } from './site-list.ts';

/**
 * Puts a site that was built into the folder that is served, and takes out of it what earlier builds have put there.
 * All other files stay as they are.
 *
 * Everything that has changed is copied beside the site first; then each file is put in its place in one step, pages
 * after what they ask for, and what is gone is removed last. So a reader gets no half file, a full disk changes
 * nothing, and a build that is ended in between leaves a site that works and that the next build completes.
 *
 * Takes the two folders, and a function to call where another build has to be waited for; gives the files of the site.
 * Throws an Error with one sentence where a file that no build has written is in the way.
 */
export async function installSite(
  from: string,
  to: string,
  onWait?: () => void,
): Promise<string[]> {
  const lock = join(to, `${LIST_NAME}-lock`);
  return holdLock(lock, () => install(from, to), onWait);
}

async function install(from: string, to: string): Promise<string[]> {
  const next = join(to, `${LIST_NAME}-next`);
  await rm(next, { recursive: true, force: true });
  const before = await readSiteList(to);
  const files = await listFiles(from);
  const isThere = new Set(files);
  const folders = new Set(files.flatMap(listFolders));
  await refuseForeign(from, to, files, new Set(before));
  const changed = await filterChanged(from, to, files);
  try {
    for (const file of changed) await copy(join(from, file), join(next, file));
    await writeSiteList(to, new Set([...before, ...files]));
    const gone = before.filter((file) => !isThere.has(file));
    // What was a file is a folder now, or the other way round.
    const isInTheWay = (file: string) =>
      folders.has(file) || listFolders(file).some((folder) => isThere.has(folder));
    for (const file of gone.filter(isInTheWay)) await remove(to, file);
    for (const file of changed.toSorted(comparePlaces)) {
      await mkdir(join(to, dirname(file)), { recursive: true });
      await rename(join(next, file), join(to, file));
    }
    for (const file of gone) await remove(to, file);
    await writeSiteList(to, files);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
  return files;
}

/**
 * Throws, before anything is built, for a folder that has pages every site has and that no build has written: the same
 * Error as `installSite` would throw.
 */
export async function ensureInstallable(to: string): Promise<void> {
  const ours = await readSiteList(to);
  const pages = await filter(['index.html', '404.html'], async (page) => {
    return !ours.includes(page) && (await getKind(join(to, page))) !== 'none';
  });
  if (pages.length > 0) throw explainForeign(to, pages);
}

/** Pages ask for the other files, which are there before them. */
const comparePlaces = (a: string, b: string) =>
  Number(a.endsWith('.html')) - Number(b.endsWith('.html')) || (a < b ? -1 : 1);

/** Nothing that a build has not written is replaced: no file, and no folder, link or pipe where one should be. */
async function refuseForeign(
  from: string,
  to: string,
  files: readonly string[],
  ours: ReadonlySet<string>,
): Promise<void> {
  const folders = new Set(files.flatMap(listFolders));
  const inTheWay = [
    ...(await filter([...folders], async (folder) => {
      const kind = await getKind(join(to, folder));
      return kind === 'other' || (kind === 'file' && !ours.has(folder));
    })),
    ...(await filter(files, async (file) => {
      const kind = await getKind(join(to, file));
      if (kind === 'none') return false;
      if (kind === 'folder') return !(await isOurFolder(to, file, ours));
      const isOurs = ours.has(file) || (await isSame(join(from, file), join(to, file)));
      return kind !== 'file' || !isOurs;
    })),
  ];
  if (inTheWay.length > 0) throw explainForeign(to, inTheWay);
}

function explainForeign(to: string, paths: readonly string[]): Error {
  const named = paths.slice(0, 3).join(', ');
  const more = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
  return new Error(
    `OUT_DIR is “${to}”, where files stand in the way that no build has listed as its own: ${named}${more}. Take them away, or name another folder. (A site that version 1 built has no list: delete it once.)`,
  );
}

/** True for a folder in which there is nothing but files of ours, and folders of them. */
async function isOurFolder(to: string, folder: string, ours: ReadonlySet<string>) {
  const entries = await readdir(join(to, folder), { withFileTypes: true });
  if (entries.length === 0) return false;
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    const isOurs = entry.isDirectory() ? await isOurFolder(to, path, ours) : ours.has(path);
    if (!isOurs || entry.isSymbolicLink()) return false;
  }
  return true;
}

/** `a/b/c.html` lies in `a` and `a/b`. */
const listFolders = (file: string) =>
  file
    .split('/')
    .slice(0, -1)
    .map((_part, index, parts) => parts.slice(0, index + 1).join('/'));

const filterChanged = (from: string, to: string, files: readonly string[]) =>
  filter(files, async (file) => !(await isSame(join(from, file), join(to, file))));

async function filter<Item>(items: readonly Item[], keep: (item: Item) => Promise<boolean>) {
  const kept: Item[] = [];
  for (const item of items) if (await keep(item)) kept.push(item);
  return kept;
}

async function isSame(one: string, other: string): Promise<boolean> {
  const [a, b] = [await lstat(one), await lstat(other).catch(() => undefined)];
  if (!b?.isFile() || a.size !== b.size) return false;
  return (await readFile(one)).equals(await readFile(other));
}

async function getKind(path: string): Promise<'none' | 'file' | 'folder' | 'other'> {
  const found = await lstat(path).catch(() => undefined);
  if (!found) return 'none';
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to, constants.COPYFILE_FICLONE);
}

/** Removes a file of ours, and the folders that nothing else is in; nothing behind a link. */
async function remove(dir: string, file: string): Promise<void> {
  for (const folder of listFolders(file))
    if ((await getKind(join(dir, folder))) !== 'folder') return;
  if ((await getKind(join(dir, file))) === 'file') await rm(join(dir, file));
  for (const folder of listFolders(file).toReversed())
    if (
      !(await rmdir(join(dir, folder)).then(
        () => true,
        () => false,
      ))
    )
      return;
}
