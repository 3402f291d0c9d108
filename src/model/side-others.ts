import type { Actor } from './actors.ts';
import type { Side } from './explainer.ts';

/** The actors of a side who hold none of the positions that are shown for it. */
export function getSideOthers({ actors, positions }: Pick<Side, 'actors' | 'positions'>): Actor[] {
  const shown = new Set(positions.flatMap((position) => position.actors.map(({ id }) => id)));
  return actors.filter(({ id }) => !shown.has(id));
}
