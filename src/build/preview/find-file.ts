import { realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { ENCODINGS, HOST_FILES } from '../hosting/host-rules.ts';

/**
 * Finds the file of a built site that an address names, as a static host does.
 *
 * Takes the site’s folder, its base path, and the address as it was sent, from its first slash on. Names with a leading
 * dot (except `.well-known`), files for hosts, twins by their own name, and links that lead out of the folder count as
 * missing. Never throws.
 */
export async function findFile(dir: string, basePath: string, address: string): Promise<Found> {
  const [path = '', query] = address.split(/\?(.*)/s);
  const names = path.startsWith('/') ? decode(path) : undefined;
  if (!names) return { kind: 'refused' };
  if (`${path}/` === basePath) return { kind: 'moved', to: basePath };
  if (!path.startsWith(basePath)) return { kind: 'missing' };

  const inSite = names.slice(basePath.split('/').length - 2);
  const last = inSite.pop() || 'index.html';
  if (inSite.length === 0 && HOST_FILES.includes(last)) return { kind: 'missing' };
  if (IS_TWIN.test(last)) return { kind: 'missing' };
  const found = await look(dir, [...inSite, last]);
  if (!found) return { kind: 'missing' };
  if (!found.isFolder) return { kind: 'file', path: found.path };
  const index = await look(dir, [...inSite, last, 'index.html']);
  if (!index || index.isFolder) return { kind: 'missing' };
  return { kind: 'moved', to: `${path}/${query === undefined ? '' : `?${query}`}` };
}

/** Decodes the names between the slashes; undefined if one of them is not a valid name. */
function decode(path: string): string[] | undefined {
  try {
    const names = path.split('/').slice(1).map(decodeURIComponent);
    return names.some((name) => /[/\\\0]/.test(name) || name === '.' || name === '..')
      ? undefined
      : names;
  } catch {
    return undefined;
  }
}

/** Tells what is at a path, with its real path after all links. */
async function look(dir: string, names: readonly string[]): Promise<Seen | undefined> {
  if (names.some(isHidden)) return undefined;
  try {
    const [root, path] = [await realpath(dir), await realpath(join(dir, ...names))];
    const isInside = path.startsWith(`${root}${sep}`);
    if (!isInside || relative(root, path).split(sep).some(isHidden)) return undefined;
    const seen = await stat(path);
    return seen.isDirectory() || seen.isFile() ? { path, isFolder: seen.isDirectory() } : undefined;
  } catch {
    return undefined;
  }
}

const IS_TWIN = new RegExp(`\\.(?:${Object.values(ENCODINGS).join('|')})$`);

const isHidden = (name: string) => name === '' || (name.startsWith('.') && name !== '.well-known');

type Seen = { path: string; isFolder: boolean };

type Found =
  { kind: 'file'; path: string } | { kind: 'moved'; to: string } | { kind: 'missing' | 'refused' };
