import { utc } from '@date-fns/utc';
import { intervalToDuration } from 'date-fns/intervalToDuration';
import { getPartBounds } from './bounds.ts';
import { DAY } from './calendar.ts';
import { getEnds } from './record-date.ts';
import type { DatePart, RecordDate } from './record-date.ts';

/** The time surely left out between two dates, or undefined if it is shorter than `least` days or not known. */
export function getGap(from: RecordDate, to: RecordDate, least: number): Gap | undefined {
  const [, start] = getEnds(from);
  const [end] = getEnds(to);
  return start && end && getTimeBetween(start, end, least);
}

/**
 * The time surely left out between two parts of dates. It is no more precise than they are: whole months between months,
 * whole years between years, “about” unless both are exact days, and none at all from or to a decade or a century.
 */
function getTimeBetween(start: DatePart, end: DatePart, least: number): Gap | undefined {
  const [last, first] = [getPartBounds(start).latest, getPartBounds(end).earliest];
  if (first - last < least * DAY) return undefined;
  const has = (...some: DatePart['precision'][]) =>
    some.includes(start.precision) || some.includes(end.precision);
  if (has('decade', 'century')) return undefined;
  const years = end.year - start.year;
  if (!('month' in start && 'month' in end)) return { years, months: 0, days: 0, isAbout: true };
  if (has('month')) {
    const months = years * 12 + end.month - start.month;
    return { years: Math.floor(months / 12), months: months % 12, days: 0, isAbout: true };
  }
  const isAbout = [start, end].some(({ approximate, uncertain }) => approximate || uncertain);
  const time = intervalToDuration({ start: last, end: first + 1 }, { in: utc });
  return { years: time.years ?? 0, months: time.months ?? 0, days: time.days ?? 0, isAbout };
}

export type Gap = { years: number; months: number; days: number; isAbout: boolean };
