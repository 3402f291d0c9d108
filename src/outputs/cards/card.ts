import type { QuotePiece } from '#model/quote-piece.ts';
import type { Stance } from '#schemas/position.ts';
import type { Wording } from '#schemas/quote.ts';

/**
 * A share picture before it is drawn: only the strings it shows. Templates lay it out; `getPicture` gives its address.
 */
export type Card = QuoteCard | WordlessCard | WithdrawnCard | HeadlineCard | StandingsCard;

export type QuoteCard = CardFrame &
  Utterance & {
    kind: 'quote';
    /** The article’s words first; then, if other reports differ, the words of one of them. */
    versions: [CardWords, ...CardWords[]];
    /** A bold word and the text after it; `long` follows the label in the layout for long quotes. */
    verdict: { mark: Wording; head: string; text: string; long: string };
  };

/** A quote whose words cannot be shown in full: says that they are on the page, and in which explainer. */
export type WordlessCard = CardFrame &
  Utterance & { kind: 'wordless'; notice: string; foot: string | undefined };

export type WithdrawnCard = CardFrame &
  Utterance & { kind: 'withdrawn'; notice: string; reason: string | undefined };

/** A page identified by its heading: an explainer, a section, the timeline, an actor, the site. */
export type HeadlineCard = CardFrame & Headline & { kind: 'headline' };

export type StandingsCard = CardFrame &
  Headline & {
    kind: 'standings';
    /** What the marks below mean; left out if there are no marks. */
    legend: string;
    /**
     * One row per actor, one cell per question; an undefined stance means “not stated”. Either all rows have a name or
     * none.
     */
    /** The separator between two names in a sentence. */
    comma: string;
    rows: { name: string | undefined; stances: (Stance | undefined)[] }[];
  };

/** Fields of every card. */
export type CardFrame = {
  /** The page it belongs to, as a path below the base. */
  path: string;
  /** The language of everything except quoted words. */
  language: string;
  siteName: string | undefined;
  /** Where the longest text comes from: the file in the content folder, the entry and its field. */
  origin: { file: string; entry: string };
  /** Makes a card that shows less, for when this one cannot be drawn in full; undefined if nothing can be left out. */
  instead: (() => Card) | undefined;
};

/** Who said something, and when and where. */
export type Utterance = {
  who: string | undefined;
  role: string | undefined;
  date: string;
  occasion: string | undefined;
  /** The separator between them on one line. */
  comma: string;
};

/** Quoted words with their label, whole and in pieces that mark the differences. */
export type CardWords = {
  label: string;
  language: string;
  text: string;
  pieces: readonly QuotePiece[];
  /** The page’s own quotation marks: the words between them may be in another language. */
  quotationMarks: readonly [open: string, close: string];
};

export type Headline = {
  /** Above the title, on the left and on the right. */
  kicker: string | undefined;
  aside: string | undefined;
  title: string;
  /** Below the title: a sentence, and the counts. */
  summary: string | undefined;
  facts: string | undefined;
  /** Where someone stands on each question, in words with every caveat; left out if nobody’s positions are shown. */
  stances?: readonly StanceLine[] | undefined;
  /** Next to the site’s name. */
  foot: string | undefined;
};

/** A stance as its mark and its words; a dotted ring around the mark says that the article alone carries it. */
export type StanceLine = { question: string; stance: Stance; words: string; isAlone: boolean };
