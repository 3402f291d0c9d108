import { getPartBounds } from '#dates/bounds.ts';
import { DAY } from '#dates/calendar.ts';
import type { DatePart, RecordDate } from '#dates/record-date.ts';

/** Two entries more than this many days apart are in different stretches of the axis. */
const STRETCH_DAYS = 10;

/** Groups the known dates that are close together; a range counts as its two ends. */
export function getStretches(dates: readonly RecordDate[]): Stretch[] {
  const known = dates
    .flatMap(getParts)
    .map(getPartBounds)
    .toSorted((a, b) => a.earliest - b.earliest);
  const stretches: Stretch[] = [];
  for (const { earliest, latest } of known) {
    const open = stretches.at(-1);
    if (open && earliest - open.last <= STRETCH_DAYS * DAY) {
      open.last = Math.max(open.last, latest);
      open.dates += 1;
    } else stretches.push({ first: earliest, last: latest, dates: 1 });
  }
  return stretches;
}

/** The known ends of a date. */
export function getParts(date: RecordDate): DatePart[] {
  switch (date.kind) {
    case 'point':
      return [date.at];
    case 'since':
    case 'from':
      return [date.start];
    case 'by':
    case 'until':
      return [date.end];
    case 'range':
    case 'one-of':
      return [date.start, date.end];
  }
}

/** The first and last moment, in UTC milliseconds, and the number of dates between them. */
type Stretch = { first: number; last: number; dates: number };
