import type { SitemapOptions } from '@astrojs/sitemap';
import { readContentOnce } from '#content/read-once.ts';
import type { Environment } from '#environment.ts';
import { isListed } from '#model/listed.ts';

/**
 * Makes the options of the sitemap: what search engines may list, and for the home page and the pages of an explainer
 * the day of the newest change (https://www.sitemaps.org/protocol.html). Other pages have no day of their own.
 */
export const makeSitemap = ({ basePath, contentDir }: Environment): SitemapOptions => ({
  filter: (address) => isListed(new URL(address).pathname, basePath),
  serialize: async (item) => {
    const days = await readDays(contentDir);
    const [first = ''] = new URL(item.url).pathname.slice(basePath.length).split('/');
    const lastmod = first === '' ? [...days.values()].toSorted().at(-1) : days.get(first);
    return lastmod === undefined ? item : { ...item, lastmod };
  },
});

/** The day each explainer was last changed, by its id. */
async function readDays(dir: string): Promise<ReadonlyMap<string, string>> {
  const { content } = await readContentOnce(dir);
  return new Map(
    content.explainers.flatMap(({ id, explainer, updates }) => {
      const days = [explainer.published, ...updates.map(({ date }) => date)];
      const last = days.toSorted().at(-1);
      return last === undefined ? [] : [[id, last] as const];
    }),
  );
}
