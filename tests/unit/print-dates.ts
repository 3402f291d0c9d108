// Prints what readers and machines see of the dates given as arguments; run in several time zones.
import { ENGLISH } from '../../src/i18n/english.ts';
import { formatDate, getDatetime } from '../../src/model/date-words.ts';
import { getBounds, parseDate } from '../../src/model/dates.ts';

export function printDates(values: readonly string[]): string {
  const dates = values.map(parseDate);
  return JSON.stringify(
    dates.map((date) => [formatDate(date, ENGLISH), getDatetime(date), getBounds(date)]),
  );
}

if (import.meta.main) console.log(printDates(process.argv.slice(2)));
