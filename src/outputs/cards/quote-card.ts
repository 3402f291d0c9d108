import { getLanguage } from '#i18n/language.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { Explainer, Quote } from '#model/explainer.ts';
import { remember } from '#model/remember.ts';
import type { Urls } from '#model/urls.ts';
import { layOutQuote } from '#model/quote-layout.ts';
import type { SiteData } from '#schemas/site.ts';
import type { Card, WithdrawnCard, WordlessCard } from './card.ts';
import { makePlainCard } from './headline-card.ts';
import { listForms } from './quote-forms.ts';

/**
 * The picture of a quote. Where the words differ it has both wordings, or less of the report around them, or the words
 * that differ, or the reported words, or no words: never the article’s alone. For a withdrawn quote it says that it was
 * withdrawn, when and why, without the words.
 */
export const makeQuoteCard = remember(composeQuoteCard);

function composeQuoteCard(quote: Quote, explainer: Explainer, site: SiteData, urls: Urls): Card {
  const { speaker, role, occasion } = quote;
  const layout = layOutQuote(quote);
  const language = getLanguage(explainer.language);
  const { quotes, comma } = language.words;
  const frame = {
    path: urls.quote(explainer.id, quote.id),
    language: explainer.language,
    siteName: site.name,
    origin: {
      file: `content/explainers/${explainer.id}/quotes.yaml`,
      entry: `${quote.id} › ${layout.kind === 'withdrawn' ? 'withdrawn' : 'text'}`,
    },
  };
  const said = { who: speaker.name, role, date: formatDate(quote.date, language), occasion, comma };
  if (layout.kind === 'withdrawn') {
    const notice = quotes.withdrawn(formatDate(layout.date, language));
    const card: WithdrawnCard = {
      ...{ ...frame, ...said, kind: 'withdrawn', notice, reason: layout.reason },
      instead: () => shorten(card),
    };
    return card;
  }
  const wordless: WordlessCard = {
    ...{ ...frame, ...said, kind: 'wordless', notice: quotes.onPage, foot: explainer.headline },
    ...{ isReduced: true, instead: () => shorten(wordless) },
  };
  return listForms(quote, layout, language).reduceRight<() => Card>(
    (instead, form) => () => ({ ...frame, ...said, ...form, instead }),
    () => wordless,
  )();
}

/** A version that always fits: the notice, the speaker and the day. */
function shorten(card: WordlessCard | WithdrawnCard): Card {
  const instead = () => makePlainCard(card);
  const short = { role: undefined, occasion: undefined, isReduced: true, instead };
  return card.kind === 'wordless'
    ? { ...card, ...short, foot: undefined }
    : { ...card, ...short, reason: undefined };
}
