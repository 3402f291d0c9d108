// Prints the words and machine-readable forms of the dates given as arguments; run in several time zones.
import { ENGLISH } from '#i18n/english.ts';
import { formatDate, getDatetime } from '#i18n/date-words.ts';
import { getBounds } from '#dates/bounds.ts';
import { parseDate } from '#dates/parse-date.ts';

export function printDates(values: readonly string[]): string {
  const dates = values.map(parseDate);
  return JSON.stringify(
    dates.map((date) => [formatDate(date, ENGLISH), getDatetime(date), getBounds(date)]),
  );
}

if (import.meta.main) console.log(printDates(process.argv.slice(2)));
