import type { Actor, Person } from './actors.ts';
import type { Explainer } from './explainer.ts';
import { getActorIds, mapById } from './holders.ts';

/** Every person who is quoted, holds a position or speaks for an office, with counts, in the order of `actors`. */
export function getSpeakers(
  { quotes, positions }: Pick<Explainer, 'quotes' | 'positions'>,
  actors: readonly Actor[],
): Speaker[] {
  const byId = mapById(actors);
  return actors.flatMap((actor) => {
    if (actor.kind !== 'person') return [];
    const speaker = {
      person: actor,
      quotes: quotes.filter((quote) => quote.speaker.id === actor.id).length,
      positions: positions.filter((position) => getActorIds(position, byId).includes(actor.id))
        .length,
    };
    return speaker.quotes + speaker.positions > 0 ? [speaker] : [];
  });
}

export type Speaker = { person: Person; quotes: number; positions: number };
