import type { ContentRead } from '#content/read/content-read.ts';
import type { Environment } from '#environment.ts';
import { isOfExplainer } from '#model/site-part.ts';
import { readBuiltSite } from '../checks/built-site.ts';
import { listFiles } from '../list-files.ts';
import { readSiteFiles } from '../offline/read-site-files.ts';
import { addParts } from './keep-site.ts';
import { noteParts } from './note-parts.ts';
import { getKept } from './open-kept.ts';

/**
 * Keeps the families of a batch. Takes the folder that Astro has built into, and the content. What the pages lead to is
 * not there yet: it is checked when all of the site is.
 */
export async function noteBatch(
  dir: string,
  accepted: Pick<ContentRead, 'content' | 'pictures' | 'unfinished' | 'warnings'>,
  environment: Environment,
): Promise<void> {
  const kept = getKept(environment.contentDir);
  if (!kept) throw new Error('A batch is built only if it can be kept.');
  const ids = new Set(accepted.content.explainers.map(({ id }) => id));
  const own = (await listFiles(dir)).filter((file) => isOfExplainer(file, ids));
  const site = await readBuiltSite(dir, environment, own);
  const pages = own.filter((file) => file.endsWith('/index.html') && !file.startsWith('embed/'));
  const files = readSiteFiles(dir, environment.basePath, pages, new Map());
  for (const path of files.paths) await files.describe(path);
  await noteParts(kept, { dir, own, accepted, site, described: files.described }, environment);
  addParts(kept, ids, dir);
}
