import { getTime } from './calendar.ts';
import { getEnds } from './record-date.ts';
import type { DatePart, RecordDate } from './record-date.ts';

/**
 * Gives the first and the last millisecond, in UTC, that a date can mean; infinite where an end is open or unknown.
 * “About” and “uncertain” move neither, since their range is not known.
 */
export function getBounds(date: RecordDate): Bounds {
  const [start, end] = getEnds(date);
  return {
    earliest: start ? getPartBounds(start).earliest : -Infinity,
    latest: end ? getPartBounds(end).latest : Infinity,
  };
}

/**
 * Gives the first and the last millisecond, in UTC, that one end of a date can mean. Of a season that is its whole year:
 * which months it has depends on the half of the Earth and on who counts.
 */
export function getPartBounds(part: DatePart): Bounds {
  const { year } = part;
  switch (part.precision) {
    case 'century':
      return makeBounds(getTime(year), getTime(year + 100));
    case 'decade':
      return makeBounds(getTime(year), getTime(year + 10));
    case 'year':
    case 'season':
      return makeBounds(getTime(year), getTime(year + 1));
    case 'month':
      return makeBounds(getTime(year, part.month), getTime(year, part.month + 1));
    case 'day':
      return makeBounds(
        getTime(year, part.month, part.day),
        getTime(year, part.month, part.day + 1),
      );
  }
}

const makeBounds = (earliest: number, next: number): Bounds => ({ earliest, latest: next - 1 });

/** UTC milliseconds since 1970, both included. */
export type Bounds = { earliest: number; latest: number };
