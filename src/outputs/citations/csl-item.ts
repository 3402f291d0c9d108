import { getLanguage } from '#i18n/language.ts';
import { formatAttribution } from '#model/attribution.ts';
import type { Explainer, Quote } from '#model/explainer.ts';
import { formatWordings } from '#model/list-wordings.ts';
import { nameQuote } from '#model/quotes.ts';
import type { Urls } from '#model/urls.ts';

/**
 * A quote’s page as a CSL-JSON item (https://docs.citationstyles.org/), which all citations are made from. The note
 * holds each wording, character for character, with whose it is; for a withdrawn quote, why it was withdrawn.
 */
export function makeCslItem(
  quote: Quote,
  explainer: Explainer,
  site: { name: string },
  urls: Urls,
) {
  const language = getLanguage(explainer.language);
  return {
    id: `${explainer.id}-${quote.id}`,
    type: 'article-newspaper',
    title: nameQuote(quote, language, Infinity),
    author: [{ literal: site.name }],
    'container-title': site.name,
    abstract: formatAttribution(quote, language),
    note: quote.withdrawn?.reason ?? formatWordings(quote, language).join(' '),
    language: explainer.language,
    issued: { 'date-parts': [explainer.published.edtf.split('-').map(Number)] },
    URL: urls.absolute(urls.quote(explainer.id, quote.id)),
  };
}

export type CslItem = ReturnType<typeof makeCslItem>;
