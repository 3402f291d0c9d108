/** The kinds of entries, in the order of lists and filters. */
export const SEARCH_KINDS = [
  'section',
  'quote',
  'position',
  'event',
  'term',
  'actor',
  'source',
] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

export type SearchEntry = {
  kind: SearchKind;
  /** A path that includes the base. */
  url: string;
  /** What is found; for a quote, the speaker. */
  title: string;
  byline: string;
  /** The text shown around a match; for a quote, its words alone. */
  text: string;
  /** Further searchable text, shown only if it matches. Without a language it is in the site’s. */
  more: { text: string; language?: string }[];
  /** Ids of the actors it is about or by. */
  actors: string[];
  /** Keys of the questions it is about. */
  questions: string[];
};
