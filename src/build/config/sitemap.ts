import type { SitemapOptions } from '@astrojs/sitemap';
import { readContentOnce } from '#content/read-once.ts';
import type { Environment } from '#environment.ts';
import { isListed } from '#model/listed.ts';

/**
 * Makes the options of the sitemap: what search engines may list, and for the home page and the pages of an explainer
 * the day of the newest change (https://www.sitemaps.org/protocol.html). Other pages have no day of their own.
 */
export function makeSitemap({ basePath, contentDir }: Environment): SitemapOptions {
  // Read once for all pages, and only when the sitemap is written.
  let reading: ReturnType<typeof readDays> | undefined;
  return {
    // About 120 KB; beyond it there are several files, which the index lists.
    entryLimit: 1000,
    filter: (address) => isListed(new URL(address).pathname, basePath),
    serialize: async (item) => {
      const days = await (reading ??= readDays(contentDir));
      const [first = HOME] = new URL(item.url).pathname.slice(basePath.length).split('/');
      const lastmod = days.get(first);
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  };
}

/** The first part of the home page’s path below the base. */
const HOME = '';

/** The day each explainer was last changed, by its id, and under `HOME` the newest of them. */
async function readDays(dir: string): Promise<ReadonlyMap<string, string | undefined>> {
  const { content } = await readContentOnce(dir);
  const days = content.explainers.map(({ id, explainer, updates }) => {
    const last = [explainer.published, ...updates.map(({ date }) => date)].toSorted().at(-1);
    return [id, last] as const;
  });
  const newest = days
    .map(([, last]) => last)
    .toSorted()
    .at(-1);
  return new Map([...days, [HOME, newest]]);
}
