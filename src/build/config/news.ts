import type { ExplainerValues, SiteContent } from '#schemas/files.ts';

/**
 * What a sitemap says of an explainer that is news, or undefined if it is not: published less than two days before
 * `now`, in milliseconds since 1970 (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap).
 */
export function describeNews(
  { headline, published, language }: ExplainerValues['explainer'],
  { name, language: siteLanguage }: SiteContent['site'],
  now: number | undefined,
): News | undefined {
  if (now === undefined || now - Date.parse(published) >= TWO_DAYS) return undefined;
  return {
    publication: { name, language: language ?? siteLanguage },
    publication_date: published,
    title: headline,
  };
}

const TWO_DAYS = 2 * 24 * 60 * 60 * 1000;

/** As the package `sitemap` writes it, which `@astrojs/sitemap` hands it to. */
export type News = {
  publication: { name: string; language: string };
  publication_date: string;
  title: string;
};
