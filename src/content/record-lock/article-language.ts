import type { ExplainerRead } from '../read/content-read.ts';

/** The language of an explainer’s article, a BCP 47 tag: its source’s own, or the explainer’s. */
export const getArticleLanguage = ({
  known: { explainer, sources },
}: Pick<ExplainerRead, 'known'>): string =>
  sources?.[explainer?.article?.source ?? '']?.language ?? explainer?.language ?? 'en';
