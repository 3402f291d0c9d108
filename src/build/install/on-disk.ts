import { lstatSync, readFileSync } from 'node:fs';

// A site has tens of thousands of files, and waiting for each by itself costs more than what is asked of it.

/** Tells what is at a path; a link is `other`, wherever it leads. */
export function getKind(path: string): 'none' | 'file' | 'folder' | 'other' {
  const found = look(path);
  if (!found) return 'none';
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
}

/** True if both paths are files with the same bytes. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [lstatSync(one), look(other)];
  if (!b?.isFile() || a.size !== b.size) return false;
  return readFileSync(one).equals(readFileSync(other));
}

/** Lists the folders of a path: `a/b/c.html` is in `a` and `a/b`. */
export const listFolders = (file: string) =>
  file
    .split('/')
    .slice(0, -1)
    .map((_part, index, parts) => parts.slice(0, index + 1).join('/'));

function look(path: string) {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
