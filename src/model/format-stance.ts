import type { Language } from '#i18n/language.ts';
import type { Position } from './explainer.ts';
import { getStanceLabel } from './stances.ts';

/**
 * A stance in words, with what it depends on, its place among several of one date, and whether the article or other
 * sources alone carry it: `Willing, if Russia does too`, `Rejects, by the article alone`. These go wherever the stance
 * goes.
 */
export function formatStance(position: Stated, { words }: Language): string {
  const { condition, order, attribution } = position;
  const { first, later, articleAlone, notInArticle } = words.stance;
  return [
    getStanceLabel(position, words),
    ...(condition === undefined ? [] : [condition]),
    ...(order === undefined ? [] : [order === 1 ? first : later]),
    ...(attribution === 'article' ? [articleAlone] : []),
    ...(attribution === 'other-sources' ? [notInArticle] : []),
  ].join(words.comma);
}

type Stated = Pick<Position, 'stance' | 'own' | 'condition' | 'order' | 'attribution'>;
