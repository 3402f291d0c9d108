import type { Note, Quote } from './explainer.ts';
import { findOtherReport } from './wording.ts';

// What blocks are high next to a margin, in pixels, measured at 1280 px. They only decide where notes stand.

/** A paragraph of so many characters, with the space after it. */
export const getProseHeight = (characters: number) => 32 * Math.ceil(characters / 66) + 20;

export const getNoteHeight = ({ text, sources }: Pick<Note, 'text' | 'sources'>) =>
  40 + 0.48 * (text.length + sources.reduce((sum, { short }) => sum + short.length + 2, 0));

export function getQuoteHeight(quote: Quote): number {
  const report = findOtherReport(quote)?.report.text ?? '';
  const original = quote.original ? 45 : 0;
  if (report === '') return 130 + original;
  return 260 + 0.65 * (quote.text.length + report.length) + 26 * quote.pairs.length + original;
}

/** A map with its caption. */
export const MAP_HEIGHT = 560;

/** A picture of usual shape with its caption. */
export const FIGURE_HEIGHT = 500;
