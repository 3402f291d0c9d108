import { utc } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { getPartBounds } from './dates.ts';
import type { DatePart, RecordDate } from './dates.ts';

/**
 * Gives a date in British English with its precision in words: `about 18 March 2025`,
 * `since March 2022`, `17 or 18 March 2025`. Day and month are joined by a no-break space.
 */
export function formatDate(date: RecordDate): string {
  switch (date.kind) {
    case 'point':
      return formatPart(date.at);
    case 'since':
      return `since ${formatPart(date.start)}`;
    case 'by':
      return `by ${formatPart(date.end)}`;
    case 'range':
      return `${formatStart(date)} to ${formatPart(date.end)}`;
    case 'one-of':
      return isNext(date)
        ? `${formatStart(date)} or ${formatPart(date.end)}`
        : `between ${formatStart(date)} and ${formatPart(date.end)}`;
  }
}

/**
 * Gives the value of `<time datetime>`: `2025-03-17`, `2025-03` or `2025`. HTML has no way to say
 * “about”, nor that only one end is known, so every date but an exact point gives undefined.
 */
export function getDatetime(date: RecordDate): string | undefined {
  return date.kind === 'point' && !date.at.approximate ? date.at.text : undefined;
}

/** Gives the small line below a date in a list, on what is not known; undefined if nothing is. */
export function getPrecisionNote(date: RecordDate): string | undefined {
  switch (date.kind) {
    case 'point':
      if (date.at.approximate) return `The ${date.at.precision} is approximate`;
      return date.at.precision === 'month' ? 'The day is not known' : undefined;
    case 'since':
      return 'End not known';
    case 'by':
      return 'Earliest day not known';
    case 'range':
      if (date.start.approximate && date.end.approximate) return 'Both ends approximate';
      if (date.start.approximate) return 'The start is approximate';
      return date.end.approximate ? 'The end is approximate' : undefined;
    case 'one-of':
      return `One of these ${date.start.precision}s`;
  }
}

function formatPart(part: DatePart, pattern = PATTERNS[part.precision]): string {
  const words = format(getPartBounds(part).earliest, pattern, { in: utc });
  return part.approximate ? `about ${words}` : words;
}

/** Leaves out the month and year that the end repeats, unless “about” would seem to cover both. */
function formatStart({ start, end }: Ends): string {
  const canShorten = start.year === end.year && start.approximate === end.approximate;
  if (!canShorten || start.precision === 'year' || end.precision === 'year') {
    return formatPart(start);
  }
  const sharesMonth = start.month === end.month && end.precision === 'day';
  if (start.precision === 'month') return formatPart(start, 'MMMM');
  return formatPart(start, sharesMonth ? 'd' : DAY_AND_MONTH);
}

function isNext({ start, end }: Ends): boolean {
  return getPartBounds(start).latest + 1 === getPartBounds(end).earliest;
}

const DAY_AND_MONTH = 'd\u00A0MMMM';
const PATTERNS = { year: 'y', month: 'MMMM y', day: `${DAY_AND_MONTH} y` };

type Ends = { start: DatePart; end: DatePart };
