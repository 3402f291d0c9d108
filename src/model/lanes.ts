import type { Language } from '#i18n/language.ts';
import type { Actor } from './actors.ts';
import { getAxis } from './axis.ts';
import type { Axis } from './axis.ts';
import { getAllHolders, isHeldBy, mapById } from './holders.ts';
import { makeLaneItems } from './lane-items.ts';
import type { LaneItem } from './lane-items.ts';
import type { Entry } from './timeline.ts';

/**
 * One lane per actor on a shared time axis: events first, then the actors in their order, last the positions that name
 * no actor.
 *
 * Takes the entries up to and including the article’s time. An exact day is a point in its column. Any less precise
 * date is a span whose ends show what is unknown. Spans and points that overlap go into separate rows.
 */
export function getLanes(
  entries: readonly Entry[],
  actors: readonly Actor[],
  language: Language,
): Lanes {
  const axis = getAxis(
    entries.map(({ date }) => date),
    language,
  );
  const byId = mapById(actors);
  const positions = entries.flatMap((entry) => (entry.kind === 'position' ? [entry] : []));
  const lane = (holder: Lane['holder'], held: readonly Entry[]): Lane => ({
    holder,
    rows: packRows(makeLaneItems(held, axis)),
  });

  const lanes = [
    lane(
      { kind: 'events' },
      entries.filter(({ kind }) => kind === 'event'),
    ),
    ...getAllHolders(
      positions.map(({ position }) => position),
      actors,
    ).map((actor) =>
      lane(
        { kind: 'actor', actor },
        positions.filter(({ position }) => isHeldBy(position, actor, byId)),
      ),
    ),
    lane(
      { kind: 'nobody' },
      positions.filter(({ position }) => position.actors.length === 0),
    ),
  ];
  return { axis, lanes: lanes.filter(({ rows }) => rows.length > 0) };
}

/** A row as table cells: its items, and an empty cell for each column between them. */
export function getCells(row: readonly LaneItem[], { columns }: Axis): LaneCell[] {
  return columns.flatMap((_column, index): LaneCell[] => {
    const item = row.find(({ from, to }) => from <= index && index <= to);
    if (!item) return [{ kind: 'empty', from: index, to: index }];
    return item.from === index ? [item] : [];
  });
}

/** Puts each item into the first row that has space for it. */
function packRows(items: readonly LaneItem[]): LaneItem[][] {
  const rows: LaneItem[][] = [];
  for (const item of items) {
    const row = rows.find((placed) =>
      placed.every(({ from, to }) => item.to < from || to < item.from),
    );
    if (row) row.push(item);
    else rows.push([item]);
  }
  return rows;
}

export type LaneCell = LaneItem | { kind: 'empty'; from: number; to: number };

export type Lane = {
  holder: { kind: 'events' } | { kind: 'actor'; actor: Actor } | { kind: 'nobody' };
  rows: LaneItem[][];
};

export type Lanes = { axis: Axis; lanes: Lane[] };
