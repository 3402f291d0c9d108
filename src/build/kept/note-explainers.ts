import type { ContentRead } from '#content/read/content-read.ts';
import type { Environment } from '#environment.ts';
import { isOfExplainer } from '#model/site-part.ts';
import { readBuiltSite } from '../checks/built-site.ts';
import { readSiteFiles } from '../offline/read-site-files.ts';
import type { Kept } from './find-kept.ts';
import { noteParts } from './note-parts.ts';

/**
 * Writes down the families of a build that makes only explainers, as `noteParts` does. What their pages lead to is not
 * there yet: it is checked when all of the site is. Takes the folder and its files.
 */
export async function noteExplainers(
  kept: Kept,
  dir: string,
  files: readonly string[],
  accepted: Pick<ContentRead, 'content' | 'pictures' | 'unfinished' | 'warnings'>,
  environment: Environment,
): Promise<void> {
  const ids = new Set(accepted.content.explainers.map(({ id }) => id));
  const own = files.filter((file) => isOfExplainer(file, ids));
  const site = await readBuiltSite(dir, environment, own);
  const pages = own.filter((file) => file.endsWith('/index.html') && !file.startsWith('embed/'));
  const read = readSiteFiles(dir, environment.basePath, pages, new Map());
  for (const path of read.paths) await read.describe(path);
  await noteParts(kept, { dir, own, accepted, site, described: read.described }, environment);
}
