import type { Place } from './place.ts';

/** Nothing of the explainer rests on the sentence. */
export const isBare = ({ entries, continuing }: Row): boolean =>
  entries.length + continuing.length === 0;

/** What the desk shows of one explainer: its article, with what the explainer has on each sentence. */
export type Desk = {
  id: string;
  headline: string;
  /** The article’s language, a BCP 47 tag. */
  language: string;
  article: DeskArticle;
  rows: readonly Row[];
  /** Entries that name no sentence of the article and should, or one that it does not have. */
  strays: readonly Entry[];
  /** In the order of README’s recipe; `count` is 0 for what is done. */
  tasks: readonly Task[];
};

/** Whether the sentences have their words: `uneven` is an article with more or fewer sentences than ids. */
export type DeskArticle =
  | { kind: 'missing'; file: string }
  | { kind: 'uneven'; file: string; sentences: number; ids: number }
  | { kind: 'read'; file: string };

/** A sentence of the article by its id; without `words` where the article’s text is not known. */
export type Row = {
  id: string;
  words: string | undefined;
  /** In the article’s text where that is known, otherwise where its id is listed. */
  place: Place;
  listed: Place;
  retold: readonly Retold[];
  quotations: readonly Quotation[];
  entries: readonly Entry[];
  /** The quotes that began in an earlier sentence and go on in this one, by their ids. */
  continuing: readonly string[];
};

/** A section that retells a sentence; `isWritten` is false while its words, or those for this sentence, have TK. */
export type Retold = { section: string; title: string; isWritten: boolean; place: Place };

/** A quotation of the article without an entry; `isStatement` is false for titles, names and single words. */
type Quotation = { words: string; isStatement: boolean; place: Place };

/** An entry of the explainer that names a sentence: whose it is, and its verdict, stance or kind as it is written. */
export type Entry = {
  kind: 'quote' | 'position' | 'note' | 'event';
  id: string;
  by: readonly string[];
  is: string;
  words: string;
  place: Place;
  lacks: readonly Lack[];
};

/** What an entry lacks: finished text, a report to compare with, a position. */
export type Lack = 'words' | 'report' | 'position';

/** Something an editor has to do, how often, and where first: in the files, and on which row. */
export type Task = {
  kind: TaskKind;
  count: number;
  first?: { place: Place; row?: string | undefined } | undefined;
};

export type TaskKind =
  | 'explainer'
  | 'sources'
  | 'unretold'
  | 'unwritten'
  | 'sections'
  | 'actors'
  | 'unlisted'
  | 'quotes'
  | 'unchecked'
  | 'unpositioned'
  | 'positions'
  | 'notes'
  | 'others'
  | 'bare';
