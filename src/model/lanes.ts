import type { Language } from '#i18n/language.ts';
import type { Actor } from './actors.ts';
import { getAxis, getColumn } from './axis.ts';
import type { Axis } from './axis.ts';
import { getBounds } from '#dates/bounds.ts';
import type { RecordDate } from '#dates/record-date.ts';
import { getAllHolders, isHeldBy, mapById } from './holders.ts';
import type { Entry } from './timeline.ts';

/**
 * One lane an actor over one time axis: events first, then the actors in their order, last what no side is named for.
 *
 * Takes the entries of the article's time and before. An exact day is a point in its column; whatever is
 * less certain is a span whose ends say what is not known. Spans and points that meet get rows of their own.
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
    rows: packRows(placeEntries(held, axis)),
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

/** A row as table cells: its items, and one empty cell for each column between them. */
export function getCells(row: readonly LaneItem[], { columns }: Axis): LaneCell[] {
  return columns.flatMap((column, index): LaneCell[] => {
    const item = row.find(({ from, to }) => from <= index && index <= to);
    if (!item) return [{ kind: 'empty', isBreak: column.kind === 'break' }];
    return item.from === index ? [item] : [];
  });
}

function placeEntries(entries: readonly Entry[], axis: Axis): LaneItem[] {
  const points = new Map<number, Extract<LaneItem, { kind: 'points' }>>();
  const spans: LaneItem[] = [];
  for (const entry of entries) {
    const place = getPlace(entry.date, axis);
    if (place.kind === 'span') spans.push({ ...place, entry });
    else {
      const point = points.get(place.from) ?? { ...place, entries: [] };
      point.entries.push(entry);
      points.set(place.from, point);
    }
  }
  return [...points.values(), ...spans].toSorted((a, b) => a.from - b.from || b.to - a.to);
}

function getPlace(date: RecordDate, axis: Axis): Place {
  const { earliest, latest } = getBounds(date);
  const from = getColumn(axis, earliest);
  const to = getColumn(axis, latest);
  const isBreak = (index: number) => axis.columns[index]?.kind === 'break';
  switch (date.kind) {
    case 'point':
      if (!date.at.approximate && from === to) return { kind: 'points', from, to };
      if (!date.at.approximate) return { kind: 'span', from, to, start: 'soft', end: 'soft' };
      return {
        kind: 'span',
        from: from > 0 && !isBreak(from - 1) ? from - 1 : from,
        to: to < axis.columns.length - 1 && !isBreak(to + 1) ? to + 1 : to,
        start: 'soft',
        end: 'soft',
      };
    case 'range':
      return {
        kind: 'span',
        from,
        to,
        start: date.start.approximate ? 'soft' : 'firm',
        end: date.end.approximate ? 'soft' : 'firm',
      };
    case 'since':
      return {
        kind: 'span',
        from,
        to: axis.columns.length - 1,
        start: date.start.approximate ? 'soft' : 'firm',
        end: 'open',
      };
    case 'by':
      return {
        kind: 'span',
        from: 0,
        to,
        start: 'open',
        end: date.end.approximate ? 'soft' : 'firm',
      };
    case 'one-of':
      return { kind: 'span', from, to, start: 'soft', end: 'soft' };
  }
}

/** Puts each item into the first row that has room for it. */
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

/** How an end of a span looks: known, about, or not known at all. */
type Edge = 'firm' | 'soft' | 'open';

type Place =
  | { kind: 'points'; from: number; to: number }
  | { kind: 'span'; from: number; to: number; start: Edge; end: Edge };

/** Columns `from` to `to`, both included, counted from 0. */
export type LaneItem = { from: number; to: number } & (
  { kind: 'points'; entries: Entry[] } | { kind: 'span'; entry: Entry; start: Edge; end: Edge }
);

export type LaneCell = LaneItem | { kind: 'empty'; isBreak: boolean };

export type Lane = {
  holder: { kind: 'events' } | { kind: 'actor'; actor: Actor } | { kind: 'nobody' };
  rows: LaneItem[][];
};

export type Lanes = { axis: Axis; lanes: Lane[] };
