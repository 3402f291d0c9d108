import { getBounds } from './bounds.ts';
import type { Bounds } from './bounds.ts';
import { getTime } from './calendar.ts';
import { getEnds } from './record-date.ts';
import type { DatePart, RecordDate, Season } from './record-date.ts';

/** Compares by earliest possible day, then by latest: negative, 0 or positive, as `sort` expects. */
export function compareDates(a: RecordDate, b: RecordDate): number {
  const [left, right] = [getPlace(a), getPlace(b)];
  return compareNumbers(left.earliest, right.earliest) || compareNumbers(left.latest, right.latest);
}

/** Gives a sorted copy; items with equal dates keep their order. */
export function sortByDate<T>(items: readonly T[], getDate: (item: T) => RecordDate): T[] {
  return items.toSorted((a, b) => compareDates(getDate(a), getDate(b)));
}

/** True if even the earliest possible day of `a` is after the latest possible day of `b`. */
export function isAfter(a: RecordDate, b: RecordDate): boolean {
  return getBounds(a).earliest > getBounds(b).latest;
}

/**
 * Where a date stands in a list: its bounds, but a season stands where its year’s first, second, third or last comes in
 * the northern calendar. EDTF has one order of seasons for all places; it claims nothing, since bounds stay the year’s.
 */
export function getPlace(date: RecordDate): Bounds {
  const { earliest, latest } = getBounds(date);
  const [start, end] = getEnds(date);
  return {
    earliest: start?.precision === 'season' ? getSeasonPlace(start).earliest : earliest,
    latest: end?.precision === 'season' ? getSeasonPlace(end).latest : latest,
  };
}

function getSeasonPlace({ year, season }: DatePart & { season: Season }): Bounds {
  const month = FIRST_MONTHS[season];
  return {
    earliest: getTime(year, month),
    latest: getTime(year, Math.min(month + 3, 13)) - 1,
  };
}

const FIRST_MONTHS: Record<Season, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

function compareNumbers(a: number, b: number): number {
  return Number(a > b) - Number(a < b); // a - b is NaN when both are the same infinity
}
