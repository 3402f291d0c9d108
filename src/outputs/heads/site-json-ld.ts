import type {
  CollectionPage,
  SearchAction,
  WebSite,
  WithActionConstraints,
  WithContext,
} from 'schema-dts';
import type { Explainer } from '#model/explainer.ts';
import { CORRECTIONS_ANCHOR } from '#model/urls.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import { describePublisher } from './publisher-json-ld.ts';

/** Structured data of the home page: the site, its publisher with their rules, and its search. */
export function makeSiteJsonLd(site: SiteData, urls: Urls): WithContext<WebSite> {
  const about = urls.absolute(urls.about());
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${urls.absolute(urls.search())}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': urls.absolute(urls.home()),
    url: urls.absolute(urls.home()),
    name: site.name,
    description: site.description,
    inLanguage: site.language,
    license: site.licence.url,
    publisher: {
      ...describePublisher(site, urls),
      publishingPrinciples: about,
      correctionsPolicy: `${about}#${CORRECTIONS_ANCHOR}`,
      email: site.contact,
    },
    potentialAction: search,
  };
}

/** Structured data of a list of explainers: https://schema.org/CollectionPage */
export function makeArchiveJsonLd(
  { title, description, path }: { title: string; description: string; path: string },
  explainers: readonly Explainer[],
  site: SiteData,
  urls: Urls,
): WithContext<CollectionPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    '@id': urls.absolute(path),
    url: urls.absolute(path),
    name: title,
    description,
    inLanguage: site.language,
    isPartOf: { '@id': urls.absolute(urls.home()) },
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: explainers.map(({ id }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        url: urls.absolute(urls.explainer(id)),
      })),
    },
  };
}
