import { utc } from '@date-fns/utc';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { parse } from 'edtf';
import { getBounds } from './bounds.ts';
import { getEnds } from './record-date.ts';
import type { DatePart, RecordDate } from './record-date.ts';

/** True for a string that `parseDate` accepts, false for any other. Never throws. */
export function isEdtf(value: string): boolean {
  try {
    return Boolean(parseDate(value));
  } catch {
    return false;
  }
}

/**
 * Parses EDTF (https://www.loc.gov/standards/datetime/): `2025`, `2025-03` or `2025-03-17`, with `~` for about; a range
 * `a/b`, `a/..` (since), `../b` (by); `[a..b]` (one of these). Years are 0001 to 9999. Throws a RangeError for other
 * forms, impossible dates, and ends before starts.
 */
export function parseDate(value: string): RecordDate {
  const known = parsed.get(value);
  if (known) return known;
  const date = parseNew(value);
  // The edtf package builds its grammar for each date, and content repeats the same few dates.
  if (parsed.size >= MOST_KNOWN) parsed.clear();
  parsed.set(value, date);
  return date;
}

const parsed = new Map<string, RecordDate>();
const MOST_KNOWN = 10_000;

function parseNew(value: string): RecordDate {
  const date = readDate(value);
  // The package also reads times, seasons, `?` and more; only forms that we would write the same way are accepted.
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

function isInCalendar(part: DatePart): boolean {
  return part.year > 0 && isValid(parseISO(part.text, { in: utc }));
}

/** The output of the edtf package: months count from 0; the end `..` is Infinity, an empty one null. */
type Parsed = ParsedDate | { type: 'Interval' | 'Set'; values: (ParsedEnd | ParsedDate[])[] };
type ParsedEnd = ParsedDate | number | null;
type ParsedDate = {
  type: 'Date';
  values: [year: number, month?: number, day?: number];
  approximate?: boolean | number;
};
