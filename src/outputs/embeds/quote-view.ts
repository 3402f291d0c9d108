import type { Language } from '#i18n/language.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { RecordDate } from '#dates/record-date.ts';
import type { Quote, Update } from '#model/explainer.ts';
import { getUpdatesOf } from '#model/updates.ts';
import { layOutQuote, listCompared } from '#model/quote-layout.ts';
import type { QuoteVersion } from '#model/quote-layout.ts';
import type { NoteKind } from '#schemas/note.ts';
import type { Wording } from '#schemas/quote.ts';

/**
 * What an embed of a quote shows, in order.
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
  const { speaker, role, date, occasion } = quote;
  const layout = layOutQuote(quote);
  const top = { who: speaker.name, role, date, occasion };
  if (layout.kind === 'withdrawn') {
    const head = `${words.quotes.withdrawn(formatDate(layout.date, language))}.`;
    return {
      ...top,
      notices: [{ mark: 'corrects', head, text: layout.reason }],
      versions: [],
      verdict: undefined,
    };
  }
  const touching = getUpdatesOf({ updates }, 'quote', quote.id);
  return {
    ...top,
    notices: touching
      .toSorted((a, b) => b.date.edtf.localeCompare(a.date.edtf, 'en'))
      .map(({ kind, date: day, text }) => ({
        mark: kind === 'addition' ? 'adds' : 'corrects',
        head: `${words.updateKinds[kind]}${words.comma}${formatDate(day, language)}.`,
        text,
      })),
    versions: listCompared(layout, quote),
    verdict: {
      mark: quote.wording,
      head: `${words.wordings[quote.wording]}.`,
      text: quote.difference,
    },
  };
}

export type QuoteView = {
  who: string;
  role: string | undefined;
  date: RecordDate;
  occasion: string;
  notices: Notice<NoteKind>[];
  /** Empty if the quote was withdrawn; one if the wording matches or nothing can be compared. */
  versions: QuoteVersion[];
  verdict: Notice<Wording> | undefined;
};

/** A mark, a bold word and a sentence. */
type Notice<Mark> = { mark: Mark; head: string; text: string };
