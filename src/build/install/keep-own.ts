import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { getKind } from './on-disk.ts';
import { readSiteList } from './site-list.ts';

/**
 * Takes files out of a built site in whose place the folder that is served has its owner’s own, which stay. Only for
 * files that no page needs, such as settings of a host. Takes both folders and the names; gives those taken out.
 */
export async function keepOwn(
  from: string,
  to: string,
  names: readonly string[],
): Promise<string[]> {
  const ours = new Set(await readSiteList(to));
  const kept: string[] = [];
  for (const name of names) {
    if (ours.has(name) || getKind(join(to, name)) === 'none') continue;
    await rm(join(from, name), { force: true });
    kept.push(name);
  }
  return kept;
}
