import type { Phase } from '#schemas/event.ts';
import { compareDates } from '#dates/compare-dates.ts';
import { getGap } from '#dates/gap.ts';
import type { Gap } from '#dates/gap.ts';
import type { RecordDate } from '#dates/record-date.ts';
import type { Event, Explainer, Position } from './explainer.ts';

/** A gap between two entries of fewer days than this is not mentioned. */
const GAP_DAYS = 31;

/**
 * Positions and events in one list, by earliest possible day, then by latest. On the same date events come first, then
 * the order of the files decides. Nothing is left out or repeated.
 */
export function getEntries({
  positions,
  events,
}: Pick<Explainer, 'positions' | 'events'>): Entry[] {
  const entries: Entry[] = [
    ...events.map((event): Entry => ({
      kind: 'event',
      id: event.id,
      date: event.date,
      phase: event.phase,
      event,
    })),
    ...positions.map((position): Entry => ({
      kind: 'position',
      id: position.id,
      date: position.date,
      phase: 'now',
      position,
    })),
  ];
  return entries.toSorted((a, b) => compareDates(a.date, b.date));
}

/** The entries of one phase, grouped by date: entries with exactly the same EDTF date are together. */
export function groupByDate(entries: readonly Entry[]): DateGroup[] {
  const groups = [...Map.groupBy(entries, ({ date }) => date.edtf).values()];
  return groups.flatMap((group, index): DateGroup[] => {
    const [first] = group;
    if (!first) return [];
    const before = groups[index - 1]?.[0];
    return [
      {
        date: first.date,
        entries: group,
        gap: before && getGap(before.date, first.date, GAP_DAYS),
        isOrderKnown: !isOrderUnknown(group),
      },
    ];
  });
}

/** True if several sides spoke on one day and their order is unknown. */
function isOrderUnknown(group: readonly Entry[]): boolean {
  const sides = group.flatMap((entry) =>
    entry.kind === 'position' ? [entry.position.actors.map(({ id }) => id).join()] : [],
  );
  return new Set(sides).size > 1;
}

export type Entry = { id: string; date: RecordDate; phase: Phase } & (
  { kind: 'position'; position: Position } | { kind: 'event'; event: Event }
);

export type DateGroup = {
  date: RecordDate;
  entries: Entry[];
  /** The time between the previous group and this one, if it is long enough to mention. */
  gap: Gap | undefined;
  isOrderKnown: boolean;
};
