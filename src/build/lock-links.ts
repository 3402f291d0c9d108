import { readBuiltSite } from './checks/built-site.ts';
import { getEnvironment } from '#environment.ts';
import { ContentError } from '#errors.ts';
import { readContentOnce } from '#content/read-once.ts';
import { listAddresses } from './checks/permalink-lock/list-addresses.ts';
import {
  readPermalinkLocks,
  writePermalinkLocks,
} from './checks/permalink-lock/permalink-locks.ts';
import { buildSite } from './build-site.ts';

/**
 * Builds the site and adds its addresses to the permalink locks, which never lose one. Gives a sentence on what was
 * done. Throws what the build throws.
 */
export async function lockLinks(): Promise<string> {
  const environment = getEnvironment();
  const { outDir, files: own } = await buildSite();
  const { content } = await readContentOnce(environment.contentDir);
  const { files, pages } = await readBuiltSite(outDir, environment, own);
  const built = listAddresses(files, pages, content);
  const { locks, problems } = await readPermalinkLocks(
    environment.contentDir,
    content.explainers.map(({ id }) => id),
  );
  if (problems.length > 0) throw new ContentError(problems);
  const added = await writePermalinkLocks(environment.contentDir, locks, built);
  const all = built.files.length + Object.keys(built.targets).length;
  return `This build has ${all} addresses; ${added === 0 ? 'all were' : `${added} are new and`} in permalinks.lock.json.`;
}
