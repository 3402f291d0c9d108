import type { ExplainerFolder } from '../read/content-read.ts';

/** The language of an explainer’s article, a BCP 47 tag: its source’s own, or the explainer’s. */
export const getArticleLanguage = ({ values: { explainer, sources } }: ExplainerFolder): string =>
  sources?.[explainer?.article.source ?? '']?.language ?? explainer?.language ?? 'en';
