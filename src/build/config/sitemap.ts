import type { SitemapItem, SitemapOptions } from '@astrojs/sitemap';
import type { Content } from '#content/read/content-read.ts';
import { readContentOnce } from '#content/read-once.ts';
import type { Environment } from '#environment.ts';
import { isListed } from '#model/listed.ts';
import { describeNews } from './news.ts';
import type { News } from './news.ts';

/**
 * Makes the options of the sitemap: what search engines may list, and for the home page and the pages of an explainer
 * the day of the newest change (https://www.sitemaps.org/protocol.html). Other pages have no day of their own. An
 * explainer that is new at `now`, in milliseconds since 1970, is marked as news; without `now` none is. Pages
 * that are taken from shards or the last build are listed too.
 */
export async function makeSitemap(
  { basePath, contentDir, part }: Environment,
  now: number | undefined,
): Promise<NonNullable<SitemapOptions>> {
  const getRead = () => readContentOnce(contentDir, part);
  // Read once for all pages, and only when the sitemap is written.
  let reading: Promise<Facts> | undefined;
  return {
    customPages: [...(await getRead()).addresses],
    // About 120 KB; beyond it there are several files, which the index lists.
    entryLimit: 1000,
    filter: (address) => isListed(new URL(address).pathname, basePath),
    serialize: async (item): Promise<SitemapItem & { news?: News }> => {
      const { days, news } = await (reading ??= getRead().then((read) => listFacts(read, now)));
      const [first = HOME, second] = new URL(item.url).pathname.slice(basePath.length).split('/');
      const lastmod = days.get(first);
      const own = second === '' ? news.get(first) : undefined;
      return { ...item, ...(lastmod === undefined ? {} : { lastmod }), ...(own && { news: own }) };
    },
  };
}

/** The first part of the home page’s path below the base. */
const HOME = '';

/** The day each explainer was last changed, by its id, and under `HOME` the newest of them; and what is news of them. */
function listFacts({ content }: { content: Content }, now: number | undefined): Facts {
  const days = content.explainers.map(({ id, explainer, updates }) => {
    const last = [explainer.published, ...updates.map(({ date }) => date)].toSorted().at(-1);
    return [id, last] as const;
  });
  const newest = days
    .map(([, last]) => last)
    .toSorted()
    .at(-1);
  const { site } = content.site;
  const news = content.explainers.map(
    ({ id, explainer }) => [id, site && describeNews(explainer, site, now)] as const,
  );
  return { days: new Map([...days, [HOME, newest]]), news: new Map(news) };
}

type Facts = {
  days: ReadonlyMap<string, string | undefined>;
  news: ReadonlyMap<string, News | undefined>;
};
