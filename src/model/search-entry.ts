/** What can be searched for, in the order of lists and filters. */
export const SEARCH_KINDS = ['section', 'quote', 'position', 'term', 'actor', 'source'] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

export type SearchEntry = {
  kind: SearchKind;
  /** A path with the base in front. */
  url: string;
  /** What is found; of a quote, whose it is. */
  title: string;
  byline: string;
  /** What is shown around the words that were found; of a quote, its words alone. */
  text: string;
  /** What is found as well, and shown only then. Of no language means the site’s. */
  more: { text: string; language?: string }[];
  /** Ids of those it is about or by. */
  actors: string[];
  /** Keys of the questions it is about. */
  questions: string[];
};
