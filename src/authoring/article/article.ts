/** An article as it was read: its headline, then paragraphs, each in the section of its heading. */
export type Article = {
  headline: string;
  /** The headings of its sections, in order; text before the first one has none. */
  headings: readonly string[];
  paragraphs: readonly Paragraph[];
};

/** `section` is the number of headings before it. */
export type Paragraph = { text: string; section: number };

/** An article, and what its file says about it. `date` is a day, `language` a BCP 47 tag. */
export type ReadArticle = {
  article: Article;
  url?: string | undefined;
  publisher?: string | undefined;
  language?: string | undefined;
  date?: string | undefined;
};
