import type { Explainer } from './explainer.ts';

/** The number of a sentence among all those of the article that are retold, counted from 1. */
export const getSentenceNumber = ({ article }: Pick<Explainer, 'article'>, sentence: string) =>
  article.retells.indexOf(sentence) + 1;
