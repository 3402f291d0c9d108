import type { Position } from './explainer.ts';
import { isInArticle } from './stances.ts';

/** The publishers who carry what the article does not have, for places without the sources; else nobody. */
export const nameCarriers = (position: Pick<Position, 'attribution' | 'sources'>): string[] =>
  isInArticle(position) ? [] : [...new Set(position.sources.map(({ short }) => short))];
