import type {
  CardPair,
  CardWords,
  Finding,
  Foot,
  Label,
  StanceList,
  StandingsMark,
} from './card-parts.ts';

/**
 * A share picture before it is drawn: only the strings it shows. Templates lay it out; `getPicture` gives its address.
 */
export type Card =
  QuoteCard | PairsCard | WordlessCard | WithdrawnCard | HeadlineCard | StandingsCard;

/**
 * The words of a quote. Where they differ, the reported words come first, or stand alone; the article’s stand alone
 * only where nothing differs from them or no other report was found.
 */
export type QuoteCard = CardFrame &
  Utterance & { kind: 'quote'; versions: readonly CardWords[]; finding: Finding };

/** The differences of a quote that is too long to be shown whole. */
export type PairsCard = CardFrame &
  Utterance & {
    kind: 'pairs';
    versions: readonly [reported: Label, article: Label];
    pairs: readonly CardPair[];
    finding: Finding;
  };

/** A quote whose words cannot be shown: says that they are on the page, and in which explainer. */
export type WordlessCard = CardFrame &
  Utterance & { kind: 'wordless'; notice: string; foot: string | undefined };

export type WithdrawnCard = CardFrame &
  Utterance & { kind: 'withdrawn'; notice: string; reason: string | undefined };

/** A page identified by its heading: an explainer, a section, the timeline, an actor, a term, the site. */
export type HeadlineCard = CardFrame & Headline & { kind: 'headline' };

export type StandingsCard = CardFrame &
  Headline & {
    kind: 'standings';
    /** What the marks below mean; left out if there are no marks. */
    legend: string;
    /** The separator between two names in a sentence. */
    comma: string;
    /** One row per actor, one cell per question. Either all rows have a name or none. */
    rows: { name: string | undefined; cells: (StandingsMark | undefined)[] }[];
    /** The labels of the questions; undefined if a font lacks letters of one. */
    questions: readonly string[] | undefined;
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
  /** True for a version without something that belongs to it; the build names its origin. */
  isReduced?: boolean;
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

export type Headline = {
  /** Above the title. */
  kicker: string | undefined;
  /** Large, beside the title. */
  number: number | undefined;
  title: string;
  /** Below the title: a sentence, and the counts. */
  summary: string | undefined;
  facts: string | undefined;
  /** Where someone stands, in words with every caveat. */
  stances: StanceList | undefined;
  /** Next to the site’s name. */
  foot: Foot | undefined;
};
