import type { QuoteData } from '#schemas/quote.ts';
import type { Known } from '../read/read-known.ts';

/** The words of a quote that the article has: those that were translated, if the quote is our own translation of them. */
export const getArticleWords = (quote: QuoteData): string =>
  quote['own-translation'] && quote.original ? quote.original.text : quote.text;

/** The same of a quote that may have been refused: undefined if they are not known. */
export const getKnownWords = (quote: Known<QuoteData>): string | undefined =>
  quote['own-translation'] && quote.original ? quote.original.text : quote.text;

/**
 * Quoted words without a comma or full stop at their end, which may belong to the sentence around the quotation:
 * American printers set it inside the quotation marks all the same.
 */
export const cutOuterPoint = (text: string): string => text.replace(/(?<![.,])[.,]$/u, '');
