import { formatPart, getKind, writePart } from './date-part-words.ts';
import type { Language } from './language.ts';
import { getPartBounds } from '#dates/bounds.ts';
import type { Gap } from '#dates/gap.ts';
import { getEnds } from '#dates/record-date.ts';
import type { DatePart, RecordDate } from '#dates/record-date.ts';

/**
 * Gives a date in words, with its precision: in English `about 18 March 2025`, `since March 2022`, `17 or 18 March
 * 2025`, `some day in April 1985`. Day and month are joined by a no-break space.
 */
export function formatDate(date: RecordDate, language: Language): string {
  const words = formatCertain(date, language);
  const isUncertain = getEnds(date).some((end) => end?.uncertain);
  return isUncertain ? language.words.dates.uncertain(words) : words;
}

/** Formats a date for the start of a line or a sentence. */
export function formatDateAtStart(date: RecordDate, language: Language): string {
  const words = formatDate(date, language);
  return words.charAt(0).toLocaleUpperCase(language.tag) + words.slice(1);
}

/**
 * Gives the value of `<time datetime>`: `2025-03-17`, `2025-03` or `2025`. HTML cannot express “about”, seasons, decades,
 * years before 1, or that only one end is known, so every date but such an exact point gives undefined.
 */
export function getDatetime(date: RecordDate): string | undefined {
  if (date.kind !== 'point') return undefined;
  const { approximate, uncertain, precision, year, text } = date.at;
  const isOther = precision === 'season' || precision === 'decade' || precision === 'century';
  if (approximate || uncertain || isOther || year < 1) return undefined;
  return text.replace(/^Y/, '').replaceAll('-XX', '');
}

/** Gives the small line below a date in a list that says what is not known; undefined if everything is. */
export function getPrecisionNote(date: RecordDate, { words }: Language): string | undefined {
  const { notes } = words.dates;
  switch (date.kind) {
    case 'point':
      return getPointNote(date.at, notes);
    case 'since':
    case 'from':
      return notes.endUnknown;
    case 'by':
    case 'until':
      return notes.startUnknown;
    case 'range':
      if (date.start.approximate && date.end.approximate) return notes.bothApproximate;
      if (date.start.approximate) return notes.startApproximate;
      if (date.end.approximate) return notes.endApproximate;
      return date.start.uncertain || date.end.uncertain ? notes.uncertain : undefined;
    case 'one-of':
      return notes.oneOf[getKind(date.start)];
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

function formatCertain(date: RecordDate, language: Language): string {
  const { dates } = language.words;
  switch (date.kind) {
    case 'point':
      return formatPart(date.at, language, 'alone');
    case 'since':
    case 'from':
      return dates[date.kind](formatPart(date.start, language), getKind(date.start));
    case 'by':
    case 'until':
      return dates[date.kind](formatPart(date.end, language), getKind(date.end));
    case 'range':
      return join(date, language, 'range');
    case 'one-of':
      return join(date, language, isNext(date) ? 'either' : 'between');
  }
}

function getPointNote(at: DatePart, notes: Language['words']['dates']['notes']) {
  if (at.approximate) return notes.approximate[getKind(at)];
  if (at.uncertain) return notes.uncertain;
  if (at.unknown === 'month') return notes.monthUnknown;
  if (at.precision === 'decade' || at.precision === 'century') return notes.yearUnknown;
  const isDayUnknown =
    at.unknown === 'day' || at.precision === 'month' || at.precision === 'season';
  return isDayUnknown ? notes.dayUnknown : undefined;
}

function join(ends: Ends, language: Language, how: 'range' | 'either' | 'between'): string {
  const [start, end] = [formatStart(ends, language), formatPart(ends.end, language)];
  return language.words.dates[how](start, end, getKind(ends.end));
}

/** Leaves out the month and year that the end repeats, unless “about” would seem to cover both. */
function formatStart({ start, end }: Ends, language: Language): string {
  const { about, monthOfYear, dayOfYear, dayOfMonth } = language.words.dates;
  const canShorten = start.year === end.year && start.approximate === end.approximate;
  if (!canShorten || !('month' in start && 'month' in end)) return formatPart(start, language);
  const sharesMonth = start.month === end.month && end.precision === 'day';
  const day = sharesMonth ? dayOfMonth : dayOfYear;
  const words = writePart(start, { month: monthOfYear, day }, language);
  return start.approximate ? about(words, getKind(start)) : words;
}

function isNext({ start, end }: Ends): boolean {
  return getPartBounds(start).latest + 1 === getPartBounds(end).earliest;
}

type Ends = { start: DatePart; end: DatePart };
