import { isDrawable } from '#fonts/drawable.ts';
import { getLanguage } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { Explainer, Quote } from '#model/explainer.ts';
import type { Urls } from '#model/urls.ts';
import { layOutQuote, listCompared } from '#model/quote-layout.ts';
import type { QuoteVersion } from '#model/quote-layout.ts';
import type { SiteData } from '#schemas/site.ts';
import type { Card, CardWords, QuoteCard, WithdrawnCard, WordlessCard } from './card.ts';
import { makePlainCard } from './headline-card.ts';

/** The picture of a quote. For a withdrawn quote it says that it was withdrawn, when and why, without the words. */
export function makeQuoteCard(
  quote: Quote,
  explainer: Explainer,
  site: SiteData,
  urls: Urls,
): QuoteCard | WithdrawnCard {
  const { speaker, role, occasion, wording } = quote;
  const layout = layOutQuote(quote);
  const language = getLanguage(explainer.language);
  const { quotes, comma, wordings } = language.words;
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
  const [article, ...others] = listCompared(layout, quote);
  const versions: QuoteCard['versions'] = [
    makeWords(article, language),
    ...others.map((version) => makeWords(version, language)),
  ];
  const verdict = {
    mark: wording,
    head: wordings[wording],
    text: quotes.verdicts[wording],
    long: quotes.longVerdicts[wording],
  };
  const wordless: WordlessCard = {
    ...{ ...frame, ...said, kind: 'wordless', notice: quotes.onPage, foot: explainer.headline },
    instead: () => shorten(wordless),
  };
  return { ...frame, ...said, kind: 'quote', versions, verdict, instead: () => wordless };
}

const makeWords = (version: QuoteVersion, { words }: Language): CardWords => ({
  label: getLabel(version, words.quotes),
  language: version.language,
  text: version.text,
  pieces: version.pieces,
  quotationMarks: words.quotationMarks,
});

/** A publisher is not named if its name has letters missing from the fonts. */
function getLabel(version: QuoteVersion, quotes: Language['words']['quotes']): string {
  if (version.kind === 'article') return quotes.asQuoted;
  const named = quotes.reportedBy(version.source.publisher);
  return isDrawable(named) ? named : quotes.reported;
}

/** A version that always fits: the notice, the speaker and the day. */
function shorten(card: WordlessCard | WithdrawnCard): Card {
  const instead = () => makePlainCard(card);
  const short = { role: undefined, occasion: undefined, instead };
  return card.kind === 'wordless'
    ? { ...card, ...short, foot: undefined }
    : { ...card, ...short, reason: undefined };
}
