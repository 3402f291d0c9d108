import type { Article } from '#model/parse-article.ts';

/** An article, and what its file says about it. `date` is a day, `language` a BCP 47 tag. */
export type ReadArticle = {
  article: Article;
  /** The file’s own text, if it is plain text. */
  text?: string | undefined;
  url?: string | undefined;
  publisher?: string | undefined;
  language?: string | undefined;
  date?: string | undefined;
};
