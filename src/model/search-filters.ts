import type { Actor } from './actors.ts';
import type { Explainer } from './explainer.ts';
import type { SearchEntry } from './search-entry.ts';

/**
 * What the filters of the search offer: the hundred actors with most entries, and the questions of the ten newest
 * explainers. Everyone else is found by name, every other question by its words.
 *
 * Takes the newest explainers first; keeps the order of both.
 */
export function listFilterChoices(
  actors: readonly Actor[],
  explainers: readonly Explainer[],
  entries: readonly SearchEntry[],
): { actors: Actor[]; explainers: readonly Explainer[] } {
  const counts = new Map<string, number>();
  for (const id of entries.flatMap((entry) => entry.actors))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  const count = ({ id }: Actor) => counts.get(id) ?? 0;
  const found = actors.filter((actor) => count(actor) > 0);
  const most = new Set(found.toSorted((a, b) => count(b) - count(a)).slice(0, MOST_ACTORS));
  return {
    actors: found.filter((actor) => most.has(actor)),
    explainers: explainers.slice(0, MOST_EXPLAINERS),
  };
}

const [MOST_ACTORS, MOST_EXPLAINERS] = [100, 10];
