import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '#environment.ts';
import { createUrls } from '#model/urls.ts';

/**
 * Takes the page with the parts of each copy out of a site that was just built, before anything is made of the site’s
 * addresses: it has none. Gives the HTML of each page by the id of its explainer.
 */
export async function takeCopyParts(
  dir: string,
  explainers: readonly { id: string }[],
  { siteUrl, basePath }: Environment,
): Promise<ReadonlyMap<string, string>> {
  const urls = createUrls({ origin: siteUrl, base: basePath });
  const parts = new Map<string, string>();
  for (const { id } of explainers) {
    const folder = join(dir, urls.copyParts(id).slice(basePath.length));
    parts.set(id, await readFile(join(folder, 'index.html'), 'utf8'));
    await rm(folder, { recursive: true });
  }
  return parts;
}
