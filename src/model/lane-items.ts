import { getBounds } from '#dates/bounds.ts';
import type { RecordDate } from '#dates/record-date.ts';
import { getColumn } from './axis.ts';
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
