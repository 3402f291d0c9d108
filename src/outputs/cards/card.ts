import type { QuotePiece } from '#model/quote-layout.ts';
import type { Stance } from '#schemas/position.ts';
import type { Wording } from '#schemas/quote.ts';

/**
 * A share picture before it is drawn: the strings it shows and nothing else.
 * Templates lay it out; `getPicture` says where it will stand.
 */
export type Card = QuoteCard | WordlessCard | WithdrawnCard | HeadlineCard | StandingsCard;

export type QuoteCard = CardFrame &
  Utterance & {
    kind: 'quote';
    /** The article’s words first; where other reports have others, those of one of them. */
    versions: [CardWords, ...CardWords[]];
    /** A bold word with what follows it; `long` follows the label in the layout for long quotes. */
    verdict: { mark: Wording; head: string; text: string; long: string };
  };

/** A quote whose words cannot be shown in full: that they stand on the page, and in which explainer. */
export type WordlessCard = CardFrame &
  Utterance & { kind: 'wordless'; notice: string; foot: string | undefined };

export type WithdrawnCard = CardFrame &
  Utterance & { kind: 'withdrawn'; notice: string; reason: string | undefined };

/** A page that is known by its heading: an explainer, a section, the timeline, an actor, the site. */
export type HeadlineCard = CardFrame & Headline & { kind: 'headline' };

export type StandingsCard = CardFrame &
  Headline & {
    kind: 'standings';
    /** What the marks below mean; left out where they are. */
    legend: string;
    /** An actor a row, a question a cell; an undefined stance is “not stated”. Each row has a name, or none has. */
    /** What stands between two names in a sentence. */
    comma: string;
    rows: { name: string | undefined; stances: (Stance | undefined)[] }[];
  };

/** What every card has. */
export type CardFrame = {
  /** The page it belongs to, as a path below the base. */
  path: string;
  /** The language of everything but quoted words. */
  language: string;
  siteName: string | undefined;
  /** Where the words stand that are the longest: the file in the content folder, the entry and its field. */
  origin: { file: string; entry: string };
  /** A card that shows less, for where this one cannot be drawn in full; none where nothing can be left out. */
  instead: (() => Card) | undefined;
};

/** Who said something, and when and where. */
export type Utterance = {
  who: string | undefined;
  role: string | undefined;
  date: string;
  occasion: string | undefined;
  /** What stands between them in one line. */
  comma: string;
};

/** Quoted words under their label, whole and in pieces that say which of them differ. */
export type CardWords = {
  label: string;
  language: string;
  text: string;
  pieces: readonly QuotePiece[];
  /** Those of the page: what stands between them may be in another language. */
  quotationMarks: readonly [open: string, close: string];
};

export type Headline = {
  /** Above the title, left and right. */
  kicker: string | undefined;
  aside: string | undefined;
  title: string;
  /** Below the title: a sentence, and what is counted. */
  summary: string | undefined;
  facts: string | undefined;
  /** Beside the site’s name. */
  foot: string | undefined;
};
