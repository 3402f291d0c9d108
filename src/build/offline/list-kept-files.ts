import type { Urls } from '#model/urls.ts';
import type { SiteFiles } from './read-site-files.ts';

/**
 * Lists what is kept of an explainer: its pages but the one with codes to embed it, those of the terms that they lead to,
 * and the styles, scripts, fonts and pictures that all of them need. Gives the hash of each file by its path, and their
 * size in bytes.
 *
 * Takes the files of the site, the id, and the paths of pages that have moved.
 */
export async function listKeptFiles(
  site: SiteFiles,
  explainer: string,
  moved: ReadonlySet<string>,
  urls: Urls,
): Promise<{ files: Record<string, string>; size: number }> {
  const start = urls.explainer(explainer);
  const own = site.paths.filter(
    (path) =>
      path.startsWith(start) &&
      path.endsWith('/') &&
      path !== urls.codes(explainer) &&
      !moved.has(path),
  );
  // The list of all terms changes with other explainers.
  const isTerm = (path: string) =>
    path.startsWith(urls.glossary()) && path.endsWith('/') && path !== urls.glossary();
  const isPart = (path: string) =>
    path.startsWith(`${urls.home()}_astro/`) || path === urls.filterStyles(explainer);
  const files = new Map<string, string>();
  let size = 0;
  const isOwn = new Set(own);
  // Whatever is found is looked through as well.
  const left = new Set(own);
  for (const path of left) {
    const found = await site.describe(path);
    files.set(path, found.hash);
    size += found.size;
    for (const name of found.names)
      if (site.has(name) && (isPart(name) || (isOwn.has(path) && isTerm(name)))) left.add(name);
  }
  return { files: Object.fromEntries([...files].toSorted(([a], [b]) => (a < b ? -1 : 1))), size };
}
