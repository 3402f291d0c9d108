import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getKind, isSame, listFolders } from './on-disk.ts';
import type { Setting } from './out-dir.ts';
import { readSiteList } from './site-list.ts';

/** Refuses to replace anything that no build has written: files, and folders, links or pipes where a file should be. */
export function refuseForeign(
  from: string,
  to: string,
  files: readonly string[],
  ours: ReadonlySet<string>,
  setting: Setting,
): void {
  const folders = new Set(files.flatMap(listFolders));
  const inTheWay = [
    ...[...folders].filter((folder) => {
      const kind = getKind(join(to, folder));
      return kind === 'other' || (kind === 'file' && !ours.has(folder));
    }),
    ...files.filter((file) => {
      const kind = getKind(join(to, file));
      if (kind === 'none') return false;
      if (kind === 'folder') return !isOurFolder(to, file, ours);
      const isOurs = ours.has(file) || isSame(join(from, file), join(to, file));
      return kind !== 'file' || !isOurs;
    }),
  ];
  if (inTheWay.length > 0) throw explainForeign(to, inTheWay, setting);
}

/**
 * Throws, before anything is built, for a folder that has pages every site has but that no build has written: the same
 * Error that `installSite` would throw.
 */
export async function ensureInstallable(to: string): Promise<void> {
  const ours = await readSiteList(to);
  const pages = ['index.html', '404.html'].filter(
    (page) => !ours.includes(page) && getKind(join(to, page)) !== 'none',
  );
  if (pages.length > 0) throw explainForeign(to, pages, 'OUT_DIR');
}

function explainForeign(to: string, paths: readonly string[], setting: Setting): Error {
  const named = paths.slice(0, 3).join(', ');
  const more = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
  return new Error(
    `${setting} is “${to}”, where files stand in the way that no build has listed as its own: ${named}${more}. Take them away, or name another folder.${setting === 'OUT_DIR' ? ' (A site that version 1 built has no list: delete it once.)' : ''}`,
  );
}

/** True for a folder that contains only our files and folders of them. */
function isOurFolder(to: string, folder: string, ours: ReadonlySet<string>): boolean {
  const entries = readdirSync(join(to, folder), { withFileTypes: true });
  if (entries.length === 0) return false;
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    const isOurs = entry.isDirectory() ? isOurFolder(to, path, ours) : ours.has(path);
    if (!isOurs || entry.isSymbolicLink()) return false;
  }
  return true;
}
