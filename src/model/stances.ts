import type { Words } from '#i18n/en.ts';
import { STANCES } from '#schemas/stance.ts';
import type { Stance, StanceMark } from '#schemas/stance.ts';
import type { Position } from './explainer.ts';

/** The label of a stance: the interface’s word, or the word of an explainer that names it for itself. */
export function getStanceLabel({ stance, own }: Held, { stances }: Pick<Words, 'stances'>): string {
  if (own) return own.label;
  return isKnown(stance) ? stances[stance] : stance;
}

/** The name of the mark of a stance. */
export function getStanceMark({ stance, own }: Held): StanceMark {
  if (own) return own.mark;
  if (isKnown(stance)) return stance;
  throw new Error(`The stance \`${stance}\` has no mark.`);
}

/** The form of a stance’s mark: with a ring for the article alone, with a plus for what is not in the article. */
export function getStanceForm({ attribution }: Pick<Position, 'attribution'>): StanceForm {
  if (attribution === undefined) return undefined;
  return attribution === 'article' ? 'alone' : 'elsewhere';
}

/** True if the article has the position, and not only other sources. */
export const isInArticle = ({ attribution }: Pick<Position, 'attribution'>) =>
  attribution !== 'other-sources';

const isKnown = (stance: string): stance is Stance =>
  (STANCES as readonly string[]).includes(stance);

/** The name of a class, too. */
export type StanceForm = 'alone' | 'elsewhere' | undefined;

type Held = Pick<Position, 'stance' | 'own'>;
