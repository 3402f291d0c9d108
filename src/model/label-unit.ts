import type { Language } from '#i18n/language.ts';
import { writePattern } from '#i18n/write-pattern.ts';
import type { DatedUnit } from './units.ts';

/** The words of a column of a time axis. */
export function labelUnit({ precision, at, years }: DatedUnit, language: Language): Label {
  const write = (pattern: string) => writePattern(at, pattern, language);
  const { year, monthOfAxis, shortMonth, weekday } = language.words.dates;
  switch (precision) {
    case 'day':
      return {
        group: write(monthOfAxis),
        shortGroup: write(`${shortMonth} ${year}`),
        weekday: write(weekday),
        label: write('d'),
      };
    case 'month':
      return {
        group: write(year),
        shortGroup: write(year),
        weekday: '',
        label: write(shortMonth),
      };
    case 'year':
      return {
        group: '',
        shortGroup: '',
        weekday: '',
        label: [...new Set(years)].map((of) => writePattern({ year: of }, 'y', language)).join('–'),
      };
  }
}

/** `group` stands above the column and the next ones with the same words, `shortGroup` if there are none. */
export type Label = { group: string; shortGroup: string; weekday: string; label: string };
