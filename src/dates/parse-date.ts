import { getBounds } from './bounds.ts';
import { isInCalendar, readPart } from './read-part.ts';
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
 * Parses EDTF (https://www.loc.gov/standards/datetime/), level 1 without times of day: `2025`, `2025-03` or
 * `2025-03-17`, with `~` for about, `?` for uncertain, `%` for both; `2021-21` to `2021-24` for the seasons; `199X`,
 * `18XX`, `2004-XX`, `1985-04-XX`, `1985-XX-XX` for what is not known; `-0043`, `Y-17000`; a range `a/b`, `a/..` (since),
 * `../b` (by), `a/` and `/b` (the other end is not known); and of level 2 `[a..b]` (one of these). Throws a RangeError for
 * other forms, impossible dates, and ends before starts.
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
  if (!date) {
    throw new RangeError(
      `\`${value}\` is not a date we can read. Write \`2025\`, \`2025-03\` or \`2025-03-17\`, ` +
        'with `~` behind it for about; `a/b`, `a/..` or `../b`; or `[a..b]`. `2021-21` is spring 2021, ' +
        '`199X` the 1990s, `1985-04-XX` a day in April 1985, `-0043` 44 BC.',
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
  const [, first, last] = /^\[(.*?)\.\.(.*)\]$/.exec(edtf) ?? [];
  if (first !== undefined && last !== undefined) return readOneOf(edtf, first, last);
  const [from = '', to, ...more] = edtf.split('/');
  if (to === undefined || more.length > 0) {
    const at = more.length === 0 ? readPart(from) : undefined;
    return at && { kind: 'point', edtf, at };
  }
  const [start, end] = [readPart(from), readPart(to)];
  if (start && end) return { kind: 'range', edtf, start, end };
  if (start && isOpen(to)) return { kind: to === '' ? 'from' : 'since', edtf, start };
  return end && isOpen(from) ? { kind: from === '' ? 'until' : 'by', edtf, end } : undefined;
}

const isOpen = (end: string) => end === '' || end === '..';

/** A choice is between years, months or days that are known. */
function readOneOf(edtf: string, first: string, last: string): RecordDate | undefined {
  const [start, end] = [readPart(first), readPart(last)];
  const isPlain = [start, end].every((part) => part && isPlainPart(part));
  return start && end && isPlain && start.precision === end.precision
    ? { kind: 'one-of', edtf, start, end }
    : undefined;
}

const isPlainPart = ({ precision, approximate, uncertain, unknown }: DatePart) =>
  ['year', 'month', 'day'].includes(precision) && !approximate && !uncertain && !unknown;
