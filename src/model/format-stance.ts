import type { Language } from '#i18n/language.ts';
import type { Position } from './explainer.ts';

/**
 * A stance in words, with what it depends on and whether the article alone carries it: `Willing, if Russia does too`,
 * `Rejects, by the article alone`. The caveat goes wherever the stance goes.
 */
export function formatStance(position: Stated, { words }: Language): string {
  const { stance, condition, attribution } = position;
  return [
    words.stances[stance],
    ...(condition === undefined ? [] : [condition]),
    ...(attribution === 'article' ? [words.stance.articleAlone] : []),
  ].join(words.comma);
}

type Stated = Pick<Position, 'stance' | 'condition' | 'attribution'>;
