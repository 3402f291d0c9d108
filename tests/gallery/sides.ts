import type { Actor } from '#model/actors.ts';
import type { Explainer } from '#model/explainer.ts';

/** The base explainer with two sides: its first actor on record, and its second. */
export function addSides(explainer: Explainer, actors: readonly Actor[]): Explainer {
  const named = ['tom-reed', 'ada-berg'].flatMap((id) => actors.filter((actor) => actor.id === id));
  const sides = named.map((actor) => ({
    id: actor.id,
    label: `Side of ${actor.name}`,
    actors: [actor],
    positions: [],
  }));
  return { ...explainer, sides };
}
