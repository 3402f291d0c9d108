import { utc } from '@date-fns/utc';
import { endOfDay } from 'date-fns/endOfDay';
import { endOfMonth } from 'date-fns/endOfMonth';
import { endOfYear } from 'date-fns/endOfYear';
import { parseISO } from 'date-fns/parseISO';
import { getEnds } from './record-date.ts';
import type { DatePart, RecordDate } from './record-date.ts';

/**
 * Gives the first and the last millisecond, in UTC, that a date can mean; infinite at an open end. “About” moves
 * neither, since its range is not known.
 */
export function getBounds(date: RecordDate): Bounds {
  const [start, end] = getEnds(date);
  return {
    earliest: start ? getPartBounds(start).earliest : -Infinity,
    latest: end ? getPartBounds(end).latest : Infinity,
  };
}

/** Gives the first and the last millisecond, in UTC, of one year, month or day. */
export function getPartBounds(part: DatePart): Bounds {
  const first = parseISO(part.text, { in: utc });
  const getLast = { year: endOfYear, month: endOfMonth, day: endOfDay }[part.precision];
  return { earliest: first.getTime(), latest: getLast(first, { in: utc }).getTime() };
}

/** UTC milliseconds since 1970, both included. */
export type Bounds = { earliest: number; latest: number };
