import type { Language } from '#i18n/language.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { Quote, Update } from '#model/explainer.ts';
import { getUpdatesOf, sortUpdates } from '#model/updates.ts';
import { layOutQuote } from '#model/quote-layout.ts';
import type { QuoteLayout } from '#model/quote-layout.ts';
import type { NoteKind } from '#schemas/note.ts';
import type { Wording } from '#schemas/quote.ts';

/**
 * What an embed of a quote says about its words, and the words in every version.
 *
 * Takes the quote and all updates of its explainer. Every update of the quote is included, the newest first. A
 * withdrawn quote has no words, only that it was withdrawn, when and why.
 */
export function getQuoteView(
  quote: Quote,
  updates: readonly Update[],
  language: Language,
): QuoteView {
  const { words } = language;
  const layout = layOutQuote(quote);
  if (layout.kind === 'withdrawn') {
    const head = `${words.quotes.withdrawn(formatDate(layout.date, language))}.`;
    const notice = { mark: 'corrects', head, text: layout.reason } as const;
    return { notices: [notice], layout, verdict: undefined };
  }
  return {
    notices: sortUpdates(getUpdatesOf({ updates }, 'quote', quote.id)).map(
      ({ kind, date, text }) => ({
        mark: kind === 'addition' ? 'adds' : 'corrects',
        head: `${words.updateKinds[kind]}${words.comma}${formatDate(date, language)}.`,
        text,
      }),
    ),
    layout,
    verdict: {
      mark: quote.wording,
      head: `${words.wordings[quote.wording]}.`,
      text: quote.difference,
    },
  };
}

export type QuoteView = {
  notices: Notice<NoteKind>[];
  layout: QuoteLayout;
  verdict: Notice<Wording> | undefined;
};

/** A mark, a bold word and a sentence. */
type Notice<Mark> = { mark: Mark; head: string; text: string };
