import { utc } from '@date-fns/utc';
import { format } from 'date-fns/format';
import type { Language } from './language.ts';
import { getTime, modulo } from '#dates/calendar.ts';

/**
 * Writes a day by a pattern of date-fns (https://date-fns.org/docs/format), for a year of any size: -43 is 44 BC. Month
 * and day may be left out if the pattern has none.
 */
export function writePattern(
  { year, month = 1, day = 1 }: { year: number; month?: number; day?: number },
  pattern: string,
  { words, dates }: Language,
): string {
  // The calendar repeats itself, weekdays included, every 400 years; JavaScript has no dates for most years.
  const like = 2000 + modulo(year, 400);
  const written = format(getTime(like, month, day), pattern, { in: utc, locale: dates });
  const hasYear = written.includes(String(like));
  const shown = written.replace(String(like), String(year > 0 ? year : 1 - year));
  return hasYear && year <= 0 ? words.dates.bc(shown) : shown;
}
