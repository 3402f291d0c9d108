import { getBounds } from '#dates/bounds.ts';
import type { DatePart, RecordDate } from '#dates/record-date.ts';
import { getColumn, getLastColumn } from './axis.ts';
import type { Axis } from './axis.ts';
import type { Entry } from './timeline.ts';

/** The entries of a lane in their columns; entries of one day share a point. */
export function makeLaneItems(entries: readonly Entry[], axis: Axis): LaneItem[] {
  const points = new Map<number, Extract<LaneItem, { kind: 'points' }>>();
  const spans: LaneItem[] = [];
  for (const entry of entries) {
    const slot = getSlot(entry.date, axis);
    if (slot.kind === 'span') spans.push({ ...slot, entry });
    else {
      const point = points.get(slot.from) ?? { ...slot, entries: [] };
      point.entries.push(entry);
      points.set(slot.from, point);
    }
  }
  return [...points.values(), ...spans].toSorted((a, b) => a.from - b.from || b.to - a.to);
}

function getSlot(date: RecordDate, axis: Axis): Slot {
  const { earliest, latest } = getBounds(date);
  const from = getColumn(axis, earliest);
  const to = Math.max(from, getLastColumn(axis, latest));
  const bar = { kind: 'span', from, to } as const;
  switch (date.kind) {
    case 'point':
      if (date.at.approximate) return { ...widen(bar, axis), start: 'soft', end: 'soft' };
      return !date.at.uncertain && isIn(date, axis, bar)
        ? { kind: 'points', from, to }
        : { ...bar, start: 'soft', end: 'soft' };
    case 'range':
      return { ...bar, start: getEdge(date.start), end: getEdge(date.end) };
    case 'since':
      return { ...bar, to: axis.columns.length - 1, start: getEdge(date.start), end: 'open' };
    case 'by':
      return { ...bar, from: 0, start: 'open', end: getEdge(date.end) };
    case 'from':
      return { ...bar, start: getEdge(date.start), end: 'soft' };
    case 'until':
      return { ...bar, start: 'soft', end: getEdge(date.end) };
    case 'one-of':
      return { ...bar, start: 'soft', end: 'soft' };
  }
}

/** “About” reaches into the columns on both sides, unless time is left out between. */
const widen = <Bar extends { from: number; to: number }>(bar: Bar, { columns }: Axis): Bar => ({
  ...bar,
  from: bar.from > 0 && columns[bar.from]?.gap === undefined ? bar.from - 1 : bar.from,
  to: bar.to + 1 < columns.length && columns[bar.to + 1]?.gap === undefined ? bar.to + 1 : bar.to,
});

/** True if one column holds the whole date. */
function isIn(date: RecordDate, { columns }: Axis, { from, to }: { from: number; to: number }) {
  const { earliest, latest } = getBounds(date);
  const column = columns[from];
  return from === to && column && column.earliest <= earliest && latest <= column.latest;
}

const getEdge = ({ approximate, uncertain, unknown, precision }: DatePart): Edge => {
  const isWide = precision === 'season' || precision === 'decade' || precision === 'century';
  return approximate || uncertain || unknown || isWide ? 'soft' : 'firm';
};

/** How the end of a span is drawn: exact, approximate, or unknown. */
type Edge = 'firm' | 'soft' | 'open';

/** Where a date is on the axis. */
type Slot =
  | { kind: 'points'; from: number; to: number }
  | { kind: 'span'; from: number; to: number; start: Edge; end: Edge };

/** Columns `from` to `to`, both inclusive, counted from 0. */
export type LaneItem = { from: number; to: number } & (
  { kind: 'points'; entries: Entry[] } | { kind: 'span'; entry: Entry; start: Edge; end: Edge }
);
