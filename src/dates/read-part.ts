import { parse } from 'edtf';
import { isInMonth } from './calendar.ts';
import type { DatePart, Season } from './record-date.ts';

/**
 * Reads one date without an interval (EDTF level 1, no time of day): `2025-03-17`, `2025~`, `2021-21`, `199X`,
 * `1985-04-XX`, `-0043`, `Y-17000`. Gives undefined for any other form; the day may be one that no calendar has.
 */
export function readPart(text: string): DatePart | undefined {
  const parsed = parsePart(text);
  const part = parsed && makePart(parsed, text.replace(/[~?%]$/, ''));
  // The package also reads other forms; only those are accepted that we would write the same way.
  return part && writePart(part) === text ? part : undefined;
}

/** True unless the date is a day that its month does not have, or a month that no year has. */
export function isInCalendar(part: DatePart): boolean {
  if (part.precision === 'month') return part.month <= 12;
  return part.precision !== 'day' || isInMonth(part.year, part.month, part.day);
}

function parsePart(text: string): Parsed | undefined {
  try {
    return parse(text, { level: 1, types: ['Date', 'Year', 'Season'] }) as Parsed;
  } catch {
    return undefined;
  }
}

function makePart(parsed: Parsed, text: string): DatePart | undefined {
  const { type, unspecified = 0, approximate = false, uncertain = false } = parsed;
  const [year, second, third] = parsed.values;
  const isNegative = text.startsWith('-');
  const shared = {
    text,
    approximate: Boolean(approximate),
    ...(uncertain ? { uncertain: true as const } : {}),
    year,
  };
  if (type === 'Season') {
    const season = SEASONS[(second ?? 0) - 21];
    return season && { ...shared, precision: 'season', season };
  }
  switch (unspecified) {
    case HIDDEN.year:
      return { ...shared, precision: 'decade', year: isNegative ? year - 9 : year };
    case HIDDEN.decade:
      return { ...shared, precision: 'century', year: isNegative ? year - 99 : year };
    case HIDDEN.month:
      return { ...shared, precision: 'year', unknown: 'month' };
    case HIDDEN.monthAndDay:
      return { ...shared, precision: 'year', unknown: 'day' };
    case HIDDEN.day:
      return { ...shared, precision: 'month', unknown: 'day', month: (second ?? 0) + 1 };
    case 0:
      if (second === undefined) return { ...shared, precision: 'year' };
      if (third === undefined) return { ...shared, precision: 'month', month: second + 1 };
      return { ...shared, precision: 'day', month: second + 1, day: third };
    default:
      return undefined;
  }
}

/** EDTF for a part, from what it means; `-0` years and others that have no such form differ from what was written. */
function writePart(part: DatePart): string {
  const { uncertain, approximate, unknown } = part;
  const mark = uncertain ? (approximate ? '%' : '?') : approximate ? '~' : '';
  const last = unknown === undefined ? '' : unknown === 'month' ? '-XX' : '-XX-XX';
  const year = writeYear(part.year);
  switch (part.precision) {
    case 'century':
      return writeHidden(part.year, 100);
    case 'decade':
      return writeHidden(part.year, 10);
    case 'year':
      return year + last + mark;
    case 'season':
      return `${year}-${SEASONS.indexOf(part.season) + 21}`;
    case 'month':
      return `${year}-${pad(part.month)}${unknown ? '-XX' : mark}`;
    case 'day':
      return `${year}-${pad(part.month)}-${pad(part.day)}${mark}`;
  }
}

function writeYear(year: number): string {
  const sign = year < 0 ? '-' : '';
  const digits = String(Math.abs(year));
  return digits.length > 4 ? `Y${sign}${digits}` : sign + digits.padStart(4, '0');
}

/** The digits that 10 or 100 years have in common, then X; below 0 the year nearest to 0 has a 0 for each X. */
function writeHidden(first: number, years: 10 | 100): string {
  const [sign, shared] = first < 0 ? ['-', -(first + years - 1)] : ['', first];
  const hidden = years === 10 ? 1 : 2;
  return sign + String(shared).padStart(4, '0').slice(0, -hidden) + 'X'.repeat(hidden);
}

const pad = (value: number) => String(value).padStart(2, '0');

const SEASONS: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];

/** The package’s bits for digits written as X: 1, 2, 4, 8 for those of the year, 48 for the month, 192 for the day. */
const HIDDEN = { year: 8, decade: 12, month: 48, day: 192, monthAndDay: 240 };

/** The output of the edtf package: months count from 0. */
type Parsed = {
  type: 'Date' | 'Year' | 'Season';
  values: [year: number, second?: number, third?: number];
  unspecified?: number;
  approximate?: boolean | number;
  uncertain?: boolean | number;
};
