import type { Language } from '#i18n/language.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { Quote } from '#model/explainer.ts';

/** Longer quotes are cut in titles, at the end of a word. */
const TITLE_LENGTH = 90;

/**
 * A short name for a quote, for places with one line: `Emmanuel Macron: “Enough deaths. …”`. It never includes
 * withdrawn words.
 */
export function getQuoteTitle(
  { speaker, date, text, withdrawn }: Quote,
  language: Language,
): string {
  const { colon, quote, quotes } = language.words;
  if (withdrawn) return quotes.withdrawnTitle(speaker.name, formatDate(date, language));
  return speaker.name + colon + quote(shorten(text));
}

function shorten(text: string): string {
  if (text.length <= TITLE_LENGTH) return text;
  const cut = text.slice(0, TITLE_LENGTH);
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1 || undefined).trimEnd()} …`;
}
