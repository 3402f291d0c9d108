import { lstat, readFile } from 'node:fs/promises';

/** Tells what is at a path; a link is `other`, wherever it leads. */
export async function getKind(path: string): Promise<'none' | 'file' | 'folder' | 'other'> {
  const found = await lstat(path).catch(() => undefined);
  if (!found) return 'none';
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
}

/** True if both paths are files with the same bytes. */
export async function isSame(one: string, other: string): Promise<boolean> {
  const [a, b] = [await lstat(one), await lstat(other).catch(() => undefined)];
  if (!b?.isFile() || a.size !== b.size) return false;
  return (await readFile(one)).equals(await readFile(other));
}

/** Lists the folders of a path: `a/b/c.html` is in `a` and `a/b`. */
export const listFolders = (file: string) =>
  file
    .split('/')
    .slice(0, -1)
    .map((_part, index, parts) => parts.slice(0, index + 1).join('/'));
