import type { Wording } from '#schemas/quote.ts';

/**
 * The verdict that is shown and counted: the editor’s, except that the words of a speaker who used another language are
 * two translations wherever they differ, because then neither is the speaker’s own.
 */
export function getVerdict(quote: Said): Wording {
  const differs = quote.wording === 'shortened' || quote.wording === 'reworded';
  return differs && isTranslation(quote) ? 'translated' : quote.wording;
}

/**
 * True for words that are quoted in another language than they were said in. A report in another language does not show
 * that: it may be the one that was translated.
 */
export const isTranslation = (quote: Said): boolean =>
  quote.wording === 'translated' || getSpokenLanguage(quote) !== undefined;

/** The language of the words as they were said, if it is known and not that of the quote. */
export const getSpokenLanguage = ({ original, language }: Said): string | undefined =>
  original && original.language !== language ? original.language : undefined;

type Said = { wording: Wording; language: string; original?: { language: string } | undefined };
