import type { QuotePiece } from '#model/quote-piece.ts';
import type { StanceForm } from '#model/stances.ts';
import type { StanceMark } from '#schemas/stance.ts';
import type { Wording } from '#schemas/quote.ts';

/** Quoted words with their label, whole and in pieces that mark the differences. */
export type CardWords = {
  label: Label;
  language: string;
  text: string;
  pieces: readonly QuotePiece[];
  /** The page’s own quotation marks: the words between them may be in another language. */
  quotationMarks: readonly [open: string, close: string];
};

/** Which document has the words: the publisher is set off from the text around its name. */
export type Label = { before: string; publisher: string; after: string };

/** What the comparison of the words found, in a sentence. */
export type Finding = { mark: Wording; text: string; isDifferent: boolean };

/** Words that differ: as reported, and what the article has for them; `leftOut` is the word for it having nothing. */
export type CardPair = {
  reported: string;
  article: string | undefined;
  leftOut: string;
  language: string;
};

/** A table of one actor’s stances, or a line each on several actors’. */
export type StanceList = { form: 'table' | 'lines'; lines: readonly StanceLine[] };

/** A stance as its mark and its words; a ring or a plus says that the article or other sources alone carry it. */
export type StanceLine = {
  /** Whose it is, or on what, in bold; and what follows. */
  lead: string;
  rest: string;
  mark: StanceMark;
  form: StanceForm;
  words: string;
};

export type Foot =
  | { kind: 'line'; text: string }
  | { kind: 'outcome'; head: string; date: string; text: string }
  | PairFoot;

/** One difference of wording: who spoke, which documents have the words, and both. */
export type PairFoot = {
  kind: 'pair';
  who: string;
  versions: readonly [reported: Label, article: Label];
  pair: CardPair;
};

/** A stance in a cell of the standings. */
export type StandingsMark = Pick<StanceLine, 'mark' | 'form'> & { isScheduled: boolean };
