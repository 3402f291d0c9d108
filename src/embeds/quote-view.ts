import { formatDate } from '../model/date-words.ts';
import type { RecordDate } from '../model/dates.ts';
import type { Quote, Update } from '../model/explainer.ts';
import { UPDATE_LABELS, WORDING_LABELS } from '../model/labels.ts';
import { compareWords, judgeWording } from '../model/wording.ts';
import type { Piece } from '../model/wording.ts';
import type { NoteKind } from '../schemas/note.ts';
import type { Wording } from '../schemas/quote.ts';

/**
 * What an embed of a quote says, in the order it says it.
 *
 * Takes the quote and all updates of its explainer. Every update that touches the quote comes along, the newest
 * first; the words of a withdrawn quote do not, only that it was withdrawn, when and why.
 */
export function getQuoteView(quote: Quote, updates: readonly Update[]): QuoteView {
  const { speaker, role, date, occasion, withdrawn } = quote;
  const top = { who: speaker.name, role, date, occasion };
  if (withdrawn) {
    const head = `Quote withdrawn, ${formatDate(withdrawn.date)}.`;
    return {
      ...top,
      notices: [{ mark: 'corrects', head, text: withdrawn.reason }],
      voices: [],
      verdict: undefined,
    };
  }
  const touching = updates.filter(({ affects }) => affects.includes(`quote/${quote.id}`));
  return {
    ...top,
    notices: touching
      .toSorted((a, b) => b.date.edtf.localeCompare(a.date.edtf))
      .map(({ kind, date: day, text }) => ({
        mark: kind === 'addition' ? 'adds' : 'corrects',
        head: `${UPDATE_LABELS[kind]}, ${formatDate(day)}.`,
        text,
      })),
    voices: getVoices(quote),
    verdict: {
      mark: quote.wording,
      head: `${WORDING_LABELS[quote.wording]}.`,
      text: quote.difference,
    },
  };
}

/** The article’s words, and where they differ those of the first report that has others. */
function getVoices({ text, language, wording, reported }: Quote): Voice[] {
  const article: Voice = {
    label: 'As quoted in the article',
    language,
    pieces: [{ kind: 'same', text }],
  };
  if (wording === 'matches') return [article];
  const compared = reported.map((report) => ({
    report,
    comparison: compareWords(text, report.text),
  }));
  const shown =
    compared.find(({ comparison }) => judgeWording(comparison) !== 'same') ?? compared[0];
  if (!shown) return [article];
  const { report, comparison } = shown;
  return [
    { ...article, pieces: comparison.article },
    {
      label: 'Reported elsewhere',
      language: report.language,
      pieces: comparison.reported,
      cite: report.source.url,
    },
  ];
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

export type Voice = {
  label: string;
  language: string;
  pieces: Piece[];
  /** Where the words stand, for those of a report. */
  cite?: string;
};

/** A drawn mark, a bold word and a sentence. */
export type Notice<Mark> = { mark: Mark; head: string; text: string };
