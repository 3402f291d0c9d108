import type { Quotation, WebPage, WithContext } from 'schema-dts';
import { getLanguage } from '#i18n/language.ts';
import { getDatetime } from '#i18n/date-words.ts';
import type { Explainer, Quote } from '#model/explainer.ts';
import type { Urls } from '#model/urls.ts';

/** Structured data of a quote’s page: a WebPage with its own headline, which consumers read, about a Quotation. */
export function makeQuoteJsonLd(
  quote: Quote,
  explainer: Explainer,
  site: { name: string },
  urls: Urls,
): WithContext<WebPage> {
  const url = urls.absolute(urls.quote(explainer.id, quote.id));
  const date = getDatetime(quote.date);
  const quotation: Quotation = {
    '@type': 'Quotation',
    '@id': `${url}#quotation`,
    ...(quote.withdrawn ? {} : { text: quote.text }),
    inLanguage: quote.language,
    ...(date ? { dateCreated: date } : {}),
    spokenByCharacter: {
      '@type': 'Person',
      name: quote.speaker.name,
      ...(quote.role ? { jobTitle: quote.role } : {}),
      ...(quote.speaker.wikidata
        ? { sameAs: `https://www.wikidata.org/wiki/${quote.speaker.wikidata}` }
        : {}),
    },
    isBasedOn: explainer.article.source.url,
    citation: quote.sources.map((source) => source.url),
    isPartOf: urls.absolute(urls.explainer(explainer.id)),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    headline: getLanguage(explainer.language).words.quotes.asQuotedBy(quote.speaker.name),
    url,
    inLanguage: explainer.language,
    datePublished: explainer.published.edtf,
    isPartOf: {
      '@type': 'WebPage',
      url: urls.absolute(urls.explainer(explainer.id)),
      name: explainer.headline,
    },
    publisher: { '@type': 'Organization', name: site.name },
    mainEntity: quotation,
  };
}
