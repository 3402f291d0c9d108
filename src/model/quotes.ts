import type { Language } from '#i18n/language.ts';
import { formatDate } from '#i18n/date-words.ts';
import { formatAttribution } from './attribution.ts';
import { getUpdatesOf } from './updates.ts';
import type { Explainer, Position, Quote, Update } from './explainer.ts';
import { formatWording, listFindings, listWordings } from './list-wordings.ts';
import { quoteTitle } from './quote-title.ts';

/** Most services that show a page title cut it if it is longer than this. */
const TITLE_LENGTH = 70;
/** And a description. */
const DESCRIPTION_LENGTH = 200;

/**
 * A quote as a title: `Emmanuel Macron: “Enough deaths. …” (as quoted by Courier)`. A long one is cut after a word. Says
 * whose words they are unless a report has the same; a withdrawn quote has no words in it.
 */
export function nameQuote(quote: Quote, language: Language, length = TITLE_LENGTH): string {
  const { speaker, date, text, withdrawn } = quote;
  const { words } = language;
  if (withdrawn) return words.quotes.withdrawnTitle(speaker.name, formatDate(date, language));
  const cut = cutWords(text.replaceAll('\n\n', ' '), length - speaker.name.length);
  return speaker.name + words.colon + ascribeWords(quote, language, quoteTitle(cut, language));
}

/** The article’s words and, unless a report has the same, whose they are: `“more leverage” (as quoted by Courier)`. */
export function ascribeWords(
  quote: Quote,
  language: Language,
  quoted = language.words.quote(quote.text),
): string {
  const remarks = listRemarks(quote, language.words);
  const whose = remarks.length === 0 ? '' : ` (${remarks.join(language.words.semicolon)})`;
  return quoted + whose;
}

/** Whose words the article’s are, for where they stand alone; nothing if a report has the same. */
export function listRemarks(quote: Quote, { quotes }: Language['words']): string[] {
  const isOurs = quote['own-translation'] === true;
  return [
    ...(isOurs ? [quotes.ownTranslation] : []),
    ...(!isOurs && quote.wording !== 'matches' ? [quotes.asQuotedBy(quote.article.short)] : []),
    ...(quote.wording === 'unchecked' ? [quotes.notFound] : []),
  ];
}

/** A quote in a few sentences: what was found, the reported words if they differ, who said it when, what it is about. */
export function describeQuote(quote: Quote, language: Language): string {
  const reports = listWordings(quote, language).filter(({ kind }) => kind === 'report');
  const said = reports.map(
    (one) =>
      `${formatWording({ ...one, text: cutWords(one.text, DESCRIPTION_LENGTH) }, language)} —`,
  );
  const who = `${formatAttribution(quote, language)}.`;
  return [...listFindings(quote, language), ...said, who, quote.context].join(' ');
}

/** Cuts a text that is longer than so many characters after its last whole word. */
function cutWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(' ', length);
  return `${text.slice(0, end < 1 ? length : end).replace(/[\s,;:]+$/u, '')} …`;
}

/** What belongs to a quote: the positions it supports, the speaker’s other quotes, and the corrections to it. */
export function getQuoteContext(
  { quotes, positions, updates }: Pick<Explainer, 'quotes' | 'positions' | 'updates'>,
  quote: Quote,
): QuoteContext {
  return {
    positions: positions.filter((position) => position.quote?.id === quote.id),
    others: quotes.filter(({ id, speaker }) => speaker.id === quote.speaker.id && id !== quote.id),
    updates: getUpdatesOf({ updates }, 'quote', quote.id),
  };
}

export type QuoteContext = { positions: Position[]; others: Quote[]; updates: Update[] };
