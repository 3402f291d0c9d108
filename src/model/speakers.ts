import type { Actor, Person } from './actors.ts';
import type { Explainer } from './explainer.ts';

/** Every person who is quoted, holds a position or speaks for an office, with the counts; in the order of `actors`. */
export function getSpeakers({ quotes, positions }: Pick<Explainer, 'quotes' | 'positions'>, actors: readonly Actor[]): Speaker[] {
  return actors.flatMap((actor) => {
    if (actor.kind !== 'person') return [];
    const speaker = {
      person: actor,
      quotes: quotes.filter((quote) => quote.speaker.id === actor.id).length,
      positions: positions.filter((position) => position.spokesperson?.id === actor.id || position.actors.some(({ id }) => id === actor.id)).length,
    };
    return speaker.quotes + speaker.positions > 0 ? [speaker] : [];
  });
}

export type Speaker = { person: Person; quotes: number; positions: number };
