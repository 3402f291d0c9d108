/** The number of a sentence among all those of the article that are retold, counted from 1. */
export const getSentenceNumber = ({ article }: Retelling, sentence: string) =>
  article.retells.indexOf(sentence) + 1;

type Retelling = { article: { retells: readonly string[] } };
