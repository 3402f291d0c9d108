import type { Dataset } from 'schema-dts';
import { getLanguage } from '#i18n/language.ts';
import type { Explainer } from '#model/explainer.ts';
import { getModified } from '#model/updates.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import { formatMidnight } from '../midnight.ts';
import { describePublisher } from './publisher-json-ld.ts';
import { DATA_JSON, DATA_TABLES } from '../data/data-files.ts';

/**
 * Structured data of an explainer's data files: https://schema.org/Dataset, with the fields that Google's search for
 * data sets asks for: https://developers.google.com/search/docs/appearance/structured-data/dataset
 */
export function makeDataset(explainer: Explainer, site: SiteData, urls: Urls): Dataset {
  const { id, headline, standfirst, language } = explainer;
  const { words } = getLanguage(language);
  const address = urls.absolute(`${urls.sources(id)}#data`);
  return {
    '@type': 'Dataset',
    '@id': address,
    url: address,
    name: words.data.title + words.colon + headline,
    description: standfirst,
    inLanguage: language,
    license: site.licence.url,
    isAccessibleForFree: true,
    creator: describePublisher(site, urls),
    datePublished: formatMidnight(explainer.published.edtf),
    dateModified: formatMidnight(getModified(explainer).edtf),
    isBasedOn: { '@id': urls.absolute(urls.explainer(id)) },
    distribution: [...DATA_JSON, ...DATA_TABLES].map((file) => ({
      '@type': 'DataDownload' as const,
      encodingFormat: file.endsWith('.csv') ? 'text/csv' : 'application/json',
      contentUrl: urls.absolute(urls.data(id, file)),
    })),
  };
}
