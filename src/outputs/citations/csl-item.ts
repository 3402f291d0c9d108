import { getLanguage } from '#i18n/language.ts';
import { formatAttribution } from '#model/attribution.ts';
import type { Explainer, Quote } from '#model/explainer.ts';
import type { Urls } from '#model/urls.ts';

/**
 * A quote’s page as a CSL-JSON item (https://docs.citationstyles.org/), which all citations are made from. The note
 * holds the quoted words, character for character.
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
    title: makeTitle(quote, explainer),
    author: [{ literal: site.name }],
    'container-title': site.name,
    abstract: formatAttribution(quote, language),
    note: quote.text,
    language: explainer.language,
    issued: { 'date-parts': [explainer.published.edtf.split('-').map(Number)] },
    URL: urls.absolute(urls.quote(explainer.id, quote.id)),
  };
}

function makeTitle({ speaker, text }: Quote, explainer: Explainer): string {
  const { words } = getLanguage(explainer.language);
  return speaker.name + words.colon + words.quote(text);
}

export type CslItem = ReturnType<typeof makeCslItem>;
