import type { BreadcrumbList, Graph, Thing } from 'schema-dts';
import type { Explainer } from '#model/explainer.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import { describePublisher } from './publisher-json-ld.ts';

/**
 * Structured data of a page that is a part of an explainer. Takes its title, description and path below the base, and
 * what else the page describes.
 */
export const makePartJsonLd = (
  page: { title: string; description: string; path: string },
  explainer: Explainer,
  more: readonly Thing[],
  site: SiteData,
  urls: Urls,
): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'WebPage',
      '@id': urls.absolute(page.path),
      url: urls.absolute(page.path),
      name: page.title,
      description: page.description,
      inLanguage: explainer.language,
      isPartOf: referToExplainer(explainer, urls),
      breadcrumb: listWay(page.title, page.path, explainer, urls),
      publisher: describePublisher(site, urls),
    },
    ...more,
  ],
});

/** The explainer that something is a part of. */
export function referToExplainer({ id, headline }: Explainer, urls: Urls) {
  const address = urls.absolute(urls.explainer(id));
  return { '@type': 'BackgroundNewsArticle' as const, '@id': address, url: address, headline };
}

/** The way to a page: https://schema.org/BreadcrumbList */
function listWay(title: string, path: string, explainer: Explainer, urls: Urls): BreadcrumbList {
  const way = [
    { name: explainer.headline, item: urls.absolute(urls.explainer(explainer.id)) },
    { name: title, item: urls.absolute(path) },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...step,
    })),
  };
}
