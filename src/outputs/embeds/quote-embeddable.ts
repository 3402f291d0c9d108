import { formatDate } from '#i18n/date-words.ts';
import { getLanguage } from '#i18n/language.ts';
import { formatAttribution } from '#model/attribution.ts';
import type { Explainer, Quote } from '#model/explainer.ts';
import { listFindings, listWordings } from '#model/list-wordings.ts';
import { quoteTitle } from '#model/quote-title.ts';
import { nameQuote } from '#model/quotes.ts';
import { remember } from '#model/remember.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import type { Embeddable } from './embeddable.ts';
import { estimateHeights } from './height.ts';
import { makeQuoteDocument } from './quote-document.ts';
import { getQuoteView } from './quote-view.ts';

/** A quote as an embeddable thing. For a withdrawn quote it says that it was withdrawn, without the words. */
export const getQuoteEmbeddable = remember(makeQuoteEmbeddable);

function makeQuoteEmbeddable(
  quote: Quote,
  explainer: Explainer,
  site: SiteData,
  urls: Urls,
): Embeddable {
  const ours = getLanguage(explainer.language);
  const { embed, comma } = ours.words;
  const view = getQuoteView(quote, explainer.updates, ours);
  const { content, foot } = makeQuoteDocument(quote, explainer, site, urls);
  const { speaker, withdrawn } = quote;
  return {
    path: urls.quote(explainer.id, quote.id),
    embedPath: urls.embedQuote(explainer.id, quote.id),
    language: explainer.language,
    title: nameQuote(quote, ours),
    frameTitle: embed.quote(speaker.name),
    ...estimateHeights(content, foot),
    isList: false,
    words: withdrawn ? undefined : listWordings(quote, ours),
    remarks: [
      ...listFindings(quote, ours),
      ...view.notices.map(({ head, text }) => `${head} ${text}`),
    ],
    credit: withdrawn
      ? [speaker.name, formatDate(quote.date, ours)].join(comma)
      : formatAttribution(quote, ours),
    from: quoteTitle(explainer.headline, ours) + comma + site.name,
  };
}
