import { utc } from '@date-fns/utc';
import { endOfDay } from 'date-fns/endOfDay';
import { endOfMonth } from 'date-fns/endOfMonth';
import { endOfYear } from 'date-fns/endOfYear';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
// @ts-expect-error edtf 4 has no types; when it has, delete this line and our `Parsed`.
import { parse } from 'edtf';

/** True for a string that `parseDate` takes, false for any other. Never throws. */
export function isEdtf(value: string): boolean {
  try {
    return Boolean(parseDate(value));
  } catch {
    return false;
  }
}

/**
 * Reads EDTF (https://www.loc.gov/standards/datetime/): `2025`, `2025-03` or `2025-03-17`, with
 * `~` for about; a range `a/b`, `a/..` (since), `../b` (by); `[a..b]` (one of these). Years are
 * 0001 to 9999. Throws a RangeError for other forms, days that never were, and ends before starts.
 */
export function parseDate(value: string): RecordDate {
  const known = parsed.get(value);
  if (known) return known;
  const date = parseNew(value);
  // The edtf package builds its grammar for each date, and content has the same few dates many times.
  if (parsed.size >= MOST_KNOWN) parsed.clear();
  parsed.set(value, date);
  return date;
}

const parsed = new Map<string, RecordDate>();
const MOST_KNOWN = 10_000;

function parseNew(value: string): RecordDate {
  const date = readDate(value);
  // The package also reads times, seasons, `?` and more; we take only what we would write alike.
  if (!date || writeDate(date) !== value) {
    throw new RangeError(
      `\`${value}\` is not a date we can read. Write \`2025\`, \`2025-03\` or \`2025-03-17\`, ` +
        'with `~` behind it for about; `a/b`, `a/..` or `../b`; or `[a..b]`.',
    );
  }
  const [start, end] = getEnds(date);
  const missing = [start, end].find((part) => part && !isInCalendar(part));
  if (missing) {
    throw new RangeError(`\`${value}\` is not a date: the calendar has no ${missing.text}.`);
  }
  const { earliest, latest } = getBounds(date);
  if (earliest > latest || (date.kind !== 'point' && start?.text === end?.text)) {
    throw new RangeError(`\`${value}\` must end later than it starts.`);
  }
  return date;
}

/**
 * Gives the first and the last millisecond, in UTC, that a date can mean; infinite at an open end.
 * “About” moves neither, since nobody knows how far it reaches.
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

/** Orders by earliest possible day, then by latest: negative, 0 or positive, as `sort` wants. */
export function compareDates(a: RecordDate, b: RecordDate): number {
  const [left, right] = [getBounds(a), getBounds(b)];
  return compareNumbers(left.earliest, right.earliest) || compareNumbers(left.latest, right.latest);
}

/** Gives a sorted copy; items whose dates compare as equal keep their order. */
export function sortByDate<T>(items: readonly T[], getDate: (item: T) => RecordDate): T[] {
  return items.toSorted((a, b) => compareDates(getDate(a), getDate(b)));
}

/** True when even the earliest possible day of `a` lies after the latest possible day of `b`. */
export function isAfter(a: RecordDate, b: RecordDate): boolean {
  return getBounds(a).earliest > getBounds(b).latest;
}

function readDate(edtf: string): RecordDate | undefined {
  const parsed = parseStructure(edtf);
  const ends = parsed?.type === 'Date' ? [parsed, parsed] : parsed?.values.flat();
  const [start, end] = ends?.map((end) => (end instanceof Object ? getPart(end) : undefined)) ?? [];
  if (parsed?.type === 'Date' && start) return { kind: 'point', edtf, at: start };
  if (parsed?.type === 'Set' && start && end) return { kind: 'one-of', edtf, start, end };
  if (start && end) return { kind: 'range', edtf, start, end };
  if (start) return { kind: 'since', edtf, start };
  return end ? { kind: 'by', edtf, end } : undefined;
}

function parseStructure(value: string): Parsed | undefined {
  try {
    return parse(value, { level: 2, types: ['Date', 'Interval', 'Set'] }) as Parsed;
  } catch {
    return undefined;
  }
}

function getPart({ values: [year, monthIndex, day], approximate = false }: ParsedDate): DatePart {
  const shared = { approximate: Boolean(approximate), year };
  const yearText = String(year).padStart(4, '0');
  if (monthIndex === undefined) return { text: yearText, precision: 'year', ...shared };
  const month = monthIndex + 1;
  const monthText = `${yearText}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return { text: monthText, precision: 'month', ...shared, month };
  const text = `${monthText}-${String(day).padStart(2, '0')}`;
  return { text, precision: 'day', ...shared, month, day };
}

function writeDate(date: RecordDate): string {
  const [start = '..', end = '..'] = getEnds(date).map(
    (part) => part && (part.approximate ? `${part.text}~` : part.text),
  );
  if (date.kind === 'point') return start;
  return date.kind === 'one-of' ? `[${start}..${end}]` : `${start}/${end}`;
}

function getEnds(date: RecordDate): [start: DatePart | undefined, end: DatePart | undefined] {
  if (date.kind === 'point') return [date.at, date.at];
  return ['start' in date ? date.start : undefined, 'end' in date ? date.end : undefined];
}

function isInCalendar(part: DatePart): boolean {
  return part.year > 0 && isValid(parseISO(part.text, { in: utc }));
}

function compareNumbers(a: number, b: number): number {
  return Number(a > b) - Number(a < b); // a - b is NaN when both are the same infinity
}

/** A date as plain data. `edtf` is the value as written. */
export type RecordDate =
  | { kind: 'point'; edtf: string; at: DatePart }
  | { kind: 'range'; edtf: string; start: DatePart; end: DatePart }
  | { kind: 'since'; edtf: string; start: DatePart }
  | { kind: 'by'; edtf: string; end: DatePart }
  | { kind: 'one-of'; edtf: string; start: DatePart; end: DatePart };

/** A year, month or day. `text` is `2025`, `2025-03` or `2025-03-17`; months count from 1. */
export type DatePart = { text: string; approximate: boolean; year: number } & (
  | { precision: 'year' }
  | { precision: 'month'; month: number }
  | { precision: 'day'; month: number; day: number }
);

/** UTC milliseconds since 1970, both included. */
export type Bounds = { earliest: number; latest: number };

/** What the edtf package gives: months count from 0; the end `..` is Infinity, an empty one null. */
type Parsed = ParsedDate | { type: 'Interval' | 'Set'; values: (ParsedEnd | ParsedDate[])[] };
type ParsedEnd = ParsedDate | number | null;
type ParsedDate = {
  type: 'Date';
  values: [year: number, month?: number, day?: number];
  approximate?: boolean | number;
};
