import type { EventData } from '#schemas/event.ts';
import type { ExplainerData, QuestionData } from '#schemas/explainer.ts';
import type { SectionContent } from '#schemas/files.ts';
import type { NoteData } from '#schemas/note.ts';
import type { PositionData } from '#schemas/position.ts';
import type { QuoteData } from '#schemas/quote.ts';
import type { OwnStance } from '#schemas/stance.ts';
import type { SourceData } from '#schemas/source.ts';
import type { TermData } from '#schemas/term.ts';
import type { UpdateData } from '#schemas/update.ts';
import type { Actor, Person } from './actors.ts';
import type { Place } from './places.ts';
import type { RecordDate } from '#dates/record-date.ts';

/** `Data` with some fields replaced by their resolved values. */
type Resolved<Data, Fields> = Omit<Data, keyof Fields> & Fields & { id: string };

export type Source = Resolved<
  SourceData,
  {
    number: number;
    language: string;
    date: RecordDate | undefined;
    /** The publisher’s short name, or its name. */
    short: string;
  }
>;
export type Question = QuestionData;
export type SectionRef = { id: string; number: number; title: string };
export type Section = SectionContent &
  SectionRef & {
    /** The places among the article’s sentences of those it retells, from 1, and how many the article has. */
    sentences: { numbers: number[]; of: number };
    quotes: Quote[];
    notes: Note[];
    /** Terms mentioned in the text. */
    terms: Term[];
    actors: Actor[];
    /** Places on the maps of this section. */
    places: Place[];
    /** Updates that changed this section. */
    updates: Update[];
  };
export type Note = Resolved<
  NoteData,
  {
    letter: string;
    section: SectionRef;
    sources: Source[];
    /** Updates that changed this note. */
    updates: Update[];
    /** The first sentence, and what follows it; `text` is both. */
    lead: string;
    rest: string;
  }
>;
export type Term = TermData & { id: string };
export type Event = Resolved<
  EventData,
  {
    date: RecordDate;
    section: SectionRef | undefined;
    questions: Question[];
    sources: Source[];
    /** Updates that changed this event. */
    updates: Update[];
  }
>;
export type Update = Omit<UpdateData, 'date' | 'id'> & { id: string; date: RecordDate };

export type Quote = Resolved<
  QuoteData,
  {
    language: string;
    /** The words character for character, where they are shown in another form. */
    asPrinted?: string | undefined;
    date: RecordDate;
    speaker: Actor;
    /** The article that quotes these words. */
    article: Source;
    /** The role that a person held on the date of the quote. */
    role: string | undefined;
    /** Its language, where that is not the explainer’s. */
    roleLanguage?: string | undefined;
    withdrawn: { date: RecordDate; reason: string } | undefined;
    /** The paragraph of the section that introduces the quote, as plain text. */
    passage: string;
    section: SectionRef;
    sources: Source[];
    reported: (Omit<QuoteData['reported'][number], 'source' | 'language'> & {
      language: string;
      asPrinted?: string | undefined;
      source: Source;
    })[];
    original:
      | (Omit<NonNullable<QuoteData['original']>, 'source'> & {
          asPrinted?: string | undefined;
          source: Source;
        })
      | undefined;
    notes: Note[];
    /** Terms mentioned in the words. */
    terms: Term[];
    /** Updates that changed this quote. */
    updates: Update[];
  }
>;

export type Position = Resolved<
  PositionData,
  {
    actors: Actor[];
    spokesperson: Person | undefined;
    question: Question;
    date: RecordDate;
    quote: Quote | undefined;
    /** The section that retells its sentence; it has none if the article does not have the position. */
    section: SectionRef | undefined;
    /** Who alone carries it: the article, or other sources. */
    attribution?: 'article' | 'other-sources' | undefined;
    /** The stance’s words and mark, where the explainer names it for itself. */
    own?: OwnStance | undefined;
    sources: Source[];
    /** Updates that changed this position. */
    updates: Update[];
  }
>;

type Outcome = { text: string; asOf: RecordDate; sources: Source[] };
type KeyPoint = {
  asks?: string | undefined;
  text: string;
  section: SectionRef;
  sources: Source[];
};
/** Actors who act together, and the positions that tell what they want on the first question. */
export type Side = { id: string; label: string; actors: Actor[]; positions: Position[] };
/** A quote, and the parts of its wordings to compare; the whole wordings if left out. */
export type Hero = {
  quote: Quote;
  reported?: string | undefined;
  article?: string | undefined;
};

export type Explainer = Resolved<
  ExplainerData,
  {
    /** The explainer’s own language, or the site’s if it has none. */
    language: string;
    asOf: RecordDate;
    published: RecordDate;
    article: { source: Source; written: RecordDate; retells: string[] };
    outcome: Outcome | undefined;
    keyPoints: KeyPoint[];
    sides: Side[];
    hero: Hero | undefined;
    whatHappenedNext: { asOf: RecordDate; summary: string; sources: Source[] } | undefined;
    /** Minutes for the story, prose and quotes, and for everything on record. */
    minutes: { story: number; all: number };
    sections: Section[];
    quotes: Quote[];
    /** In date order. */
    positions: Position[];
    /** In date order. */
    events: Event[];
    notes: Note[];
    sources: Source[];
    terms: Term[];
    updates: Update[];
  }
>;
