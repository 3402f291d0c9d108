import type { Language } from '#i18n/language.ts';
import { getUpdatesOf } from './updates.ts';
import type { Explainer, Position, Quote, Update } from './explainer.ts';

/** Most services that show a page title cut it if it is longer than this. */
const TITLE_LENGTH = 70;

/** A quote as a title: `Emmanuel Macron: “Enough deaths. …”`. A long one is cut after a word. */
export function nameQuote(
  { speaker, text, withdrawn }: Pick<Quote, 'speaker' | 'text' | 'withdrawn'>,
  { words }: Language,
): string {
  if (withdrawn) return words.quotes.withdrawnName(speaker.name);
  const room = TITLE_LENGTH - speaker.name.length;
  const cut =
    text.length <= room
      ? text
      : `${text.slice(0, text.lastIndexOf(' ', room)).replace(/[\s,;:]+$/u, '')} …`;
  return speaker.name + words.colon + words.quote(cut);
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
