import type { WebPage, WithContext } from 'schema-dts';
import { getLanguage } from '#i18n/language.ts';
import { getDatetime } from '#i18n/date-words.ts';
import type { Explainer, Quote } from '#model/explainer.ts';
import { listFindings, listWordings } from '#model/list-wordings.ts';
import type { LabelledWords } from '#model/list-wordings.ts';
import { describeSpeaker, describeWork } from './describe-actor.ts';
import { nameQuote } from '#model/quotes.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import { formatMidnight } from '../midnight.ts';
import { referToExplainer } from './part-json-ld.ts';
import { describePublisher } from './publisher-json-ld.ts';

/**
 * Structured data of a quote’s page: a WebPage with its own headline, which consumers read, about a Quotation for each
 * wording, the reported one first. `creditText` says whose words they are, `description` how they compare.
 */
export function makeQuoteJsonLd(
  quote: Quote,
  explainer: Explainer,
  site: SiteData,
  urls: Urls,
): WithContext<WebPage> {
  const language = getLanguage(explainer.language);
  const address = urls.absolute(urls.explainer(explainer.id));
  const url = urls.absolute(urls.quote(explainer.id, quote.id));
  const findings = listFindings(quote, language);
  const common = {
    ...describeSpeech(quote, address),
    ...(findings.length > 0 ? { description: findings.join(' ') } : {}),
  };
  const [first = common, ...more] = listWordings(quote, language).map((wording) => ({
    ...common,
    ...describeWording(wording),
  }));
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    headline: nameQuote(quote, language),
    url,
    inLanguage: explainer.language,
    datePublished: formatMidnight(explainer.published.edtf),
    isPartOf: referToExplainer(explainer, urls),
    publisher: describePublisher(site, urls),
    mainEntity: more.length === 0 ? first : [first, ...more],
  };
}

const describeWording = ({ label, text, asPrinted, language, source }: LabelledWords) => ({
  creditText: label,
  text: asPrinted ?? text,
  inLanguage: language,
  isBasedOn: source.url,
});

/** Whose words they are, when they were said, and what they are part of: the explainer, and the document if they are its. */
function describeSpeech({ speaker, role, date, sources }: Quote, explainer: string) {
  const day = getDatetime(date);
  return {
    '@type': 'Quotation' as const,
    ...(day ? { dateCreated: day } : {}),
    ...(speaker.kind === 'document'
      ? { isPartOf: [describeWork(speaker), explainer] }
      : { spokenByCharacter: describeSpeaker(speaker, role), isPartOf: explainer }),
    citation: sources.map((source) => source.url),
  };
}
