import { getBounds } from './bounds.ts';
import type { RecordDate } from './record-date.ts';

/** Compares by earliest possible day, then by latest: negative, 0 or positive, as `sort` expects. */
export function compareDates(a: RecordDate, b: RecordDate): number {
  const [left, right] = [getBounds(a), getBounds(b)];
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

function compareNumbers(a: number, b: number): number {
  return Number(a > b) - Number(a < b); // a - b is NaN when both are the same infinity
}
