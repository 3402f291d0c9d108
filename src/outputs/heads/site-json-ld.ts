import type { SearchAction, WebSite, WithActionConstraints, WithContext } from 'schema-dts';
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
