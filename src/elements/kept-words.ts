import type { KeptList } from './kept-list.ts';

/** Fills in a text about a kept explainer: `{date}` with its day, if it has one, and `{size}` with its size. */
export function sayKept(text: string, list: KeptList & { asOf?: string }): string {
  const { words, asOf, size } = list;
  // Figures are Western Arabic in every language, and the calendar is that of the pages.
  const locale = new Intl.Locale(words.dates, { numberingSystem: 'latn', calendar: 'gregory' });
  const megabytes = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const;
  return text
    .replace('{date}', asOf ? new Date(asOf).toLocaleDateString(locale, { dateStyle: 'long' }) : '')
    .replace('{size}', (size / 1e6).toLocaleString(locale, megabytes));
}
