import type { Explainer, Side } from './explainer.ts';
import type { StandingsRow } from './standings.ts';

/**
 * The rows of the standings by side, in the order of the sides and of the actors in them; a side without a row is left
 * out. Actors of no side stand in a last band without a side, which is the only one if there are no sides.
 */
export function groupBySide(
  rows: readonly StandingsRow[],
  { sides }: Pick<Explainer, 'sides'>,
): Band[] {
  const left = new Map(rows.map((row) => [row.actor.id, row]));
  const take = (id: string): StandingsRow[] => {
    const row = left.get(id);
    left.delete(id);
    return row ? [row] : [];
  };
  const bands = sides.map((side): Band => ({
    side,
    rows: side.actors.flatMap(({ id }) => take(id)),
  }));
  return [...bands, { side: undefined, rows: [...left.values()] }].filter(
    (band) => band.rows.length > 0,
  );
}

export type Band = { side: Side | undefined; rows: StandingsRow[] };
