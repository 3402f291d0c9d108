import { utc } from '@date-fns/utc';
import { format } from 'date-fns/format';
import type { Language } from './language.ts';
import { getPartBounds } from '#dates/bounds.ts';
import type { Gap } from '#dates/gap.ts';
import type { DatePart, RecordDate } from '#dates/record-date.ts';

/**
 * Gives a date in words, with its precision: in English `about 18 March 2025`, `since March 2022`, `17 or 18 March
 * 2025`. Day and month are joined by a no-break space.
 */
export function formatDate(date: RecordDate, language: Language): string {
  const { words } = language;
  switch (date.kind) {
    case 'point':
      return formatPart(date.at, language, 'alone');
    case 'since':
      return words.dates.since(formatPart(date.start, language), date.start.precision);
    case 'by':
      return words.dates.by(formatPart(date.end, language), date.end.precision);
    case 'range':
      return join(date, language, 'range');
    case 'one-of':
      return join(date, language, isNext(date) ? 'either' : 'between');
  }
}

/** Formats a date for the start of a line or a sentence. */
export function formatDateAtStart(date: RecordDate, language: Language): string {
  const words = formatDate(date, language);
  return words.charAt(0).toLocaleUpperCase(language.tag) + words.slice(1);
}

/**
 * Gives the value of `<time datetime>`: `2025-03-17`, `2025-03` or `2025`. HTML cannot express “about”, or that only
 * one end is known, so every date but an exact point gives undefined.
 */
export function getDatetime(date: RecordDate): string | undefined {
  return date.kind === 'point' && !date.at.approximate ? date.at.text : undefined;
}

/** Gives the small line below a date in a list that says what is not known; undefined if everything is. */
export function getPrecisionNote(date: RecordDate, { words }: Language): string | undefined {
  const { notes } = words.dates;
  switch (date.kind) {
    case 'point':
      if (date.at.approximate) return notes.approximate[date.at.precision];
      return date.at.precision === 'month' ? notes.dayUnknown : undefined;
    case 'since':
      return notes.endUnknown;
    case 'by':
      return notes.startUnknown;
    case 'range':
      if (date.start.approximate && date.end.approximate) return notes.bothApproximate;
      if (date.start.approximate) return notes.startApproximate;
      return date.end.approximate ? notes.endApproximate : undefined;
    case 'one-of':
      return notes.oneOf[date.start.precision];
  }
}

/** Gives years and months in words, or days if there is neither: `2 years 5 months`, `about 3 years`. */
export function formatGap({ years, months, days, isAbout }: Gap, { words }: Language): string {
  const { counts, dates } = words;
  const parts = [
    ...(years > 0 ? [counts.years(years)] : []),
    ...(months > 0 ? [counts.months(months)] : []),
  ];
  const time = dates.duration(parts.length > 0 ? parts : [counts.days(days)]);
  return isAbout ? dates.aboutTime(time) : time;
}

function join(ends: Ends, language: Language, how: 'range' | 'either' | 'between'): string {
  const { precision } = ends.end;
  const [start, end] = [formatStart(ends, language), formatPart(ends.end, language)];
  return language.words.dates[how](start, end, precision);
}

function formatPart(part: DatePart, language: Language, setting: Setting = 'within'): string {
  const { about, month, day, year } = language.words.dates;
  if (!part.approximate) return write(part, { year, day, month: month[setting] }, language);
  return about(write(part, { year, day, month: month.within }, language), part.precision);
}

/** Leaves out the month and year that the end repeats, unless “about” would seem to cover both. */
function formatStart({ start, end }: Ends, language: Language): string {
  const { about, year, monthOfYear, dayOfYear, dayOfMonth } = language.words.dates;
  const canShorten = start.year === end.year && start.approximate === end.approximate;
  if (!canShorten || start.precision === 'year' || end.precision === 'year') {
    return formatPart(start, language);
  }
  const sharesMonth = start.month === end.month && end.precision === 'day';
  const day = sharesMonth ? dayOfMonth : dayOfYear;
  const words = write(start, { year, month: monthOfYear, day }, language);
  return start.approximate ? about(words, start.precision) : words;
}

const write = (
  part: DatePart,
  patterns: Record<DatePart['precision'], string>,
  { dates }: Language,
) => format(getPartBounds(part).earliest, patterns[part.precision], { in: utc, locale: dates });

function isNext({ start, end }: Ends): boolean {
  return getPartBounds(start).latest + 1 === getPartBounds(end).earliest;
}

type Ends = { start: DatePart; end: DatePart };
/** A date is a text of its own, or part of one. */
type Setting = 'alone' | 'within';
