import type { Language } from '#i18n/language.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { RecordDate } from '#dates/record-date.ts';
import type { Quote, Update } from '#model/explainer.ts';
import { getUpdatesOf } from '#model/updates.ts';
import { getVoices } from '#model/voices.ts';
import type { Voice } from '#model/voices.ts';
import type { NoteKind } from '#schemas/note.ts';
import type { Wording } from '#schemas/quote.ts';

/**
 * What an embed of a quote says, in the order it says it.
 *
 * Takes the quote and all updates of its explainer. Every update that touches the quote comes along, the newest
 * first; the words of a withdrawn quote do not, only that it was withdrawn, when and why.
 */
export function getQuoteView(
  quote: Quote,
  updates: readonly Update[],
  language: Language,
): QuoteView {
  const { words } = language;
  const { speaker, role, date, occasion, withdrawn } = quote;
  const top = { who: speaker.name, role, date, occasion };
  if (withdrawn) {
    const head = `${words.quotes.withdrawn(formatDate(withdrawn.date, language))}.`;
    return {
      ...top,
      notices: [{ mark: 'corrects', head, text: withdrawn.reason }],
      voices: [],
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
    voices: getVoices(quote, language),
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
  /** None where the quote was withdrawn; one where the wording matches or nothing can be compared. */
  voices: Voice[];
  verdict: Notice<Wording> | undefined;
};

/** A drawn mark, a bold word and a sentence. */
type Notice<Mark> = { mark: Mark; head: string; text: string };
