import { isEdtf } from '#dates/parse-date.ts';
import { findMonth } from './month-names.ts';
import { readWrittenDate } from './written-date.ts';

/**
 * Makes an EDTF date from the fields of a table, numbers or words, or gives the reason why there is none. An empty end
 * means there is no end.
 */
export function makeEdtf(start: DateFields, end: DateFields): MadeDate {
  const from = writePart(start, '');
  if (from.kind === 'refused' || Object.values(end).every((field) => field === '')) return from;
  const to = writePart(end, 'end ');
  if (to.kind === 'refused' || to.edtf === from.edtf) return to;
  const edtf = `${from.edtf}/${to.edtf}`;
  const unsaid = [from, to].flatMap((part) => part.unsaid ?? []);
  if (isEdtf(edtf)) return { kind: 'date', edtf, ...(unsaid.length > 0 && { unsaid }) };
  const isRange = /[/[]/u.test(from.edtf + to.edtf);
  return refuse(
    isRange
      ? `It has an end, ${to.edtf}, beside dates that have one already, ${from.edtf}.`
      : `It ends, ${to.edtf}, before it starts, ${from.edtf}.`,
  );
}

function writePart(fields: DateFields, which: string): MadeDate {
  const name = (field: string) => `${which}${field}`;
  const { year, month, day } = tidy(fields);
  if (year === '') return refuse(`It has no ${name('year')}.`);
  if (month === '' && day !== '') return refuse(`It has a ${name('day')} and no ${name('month')}.`);
  const numbers = readYear(year);
  if (!numbers) {
    const written = month === '' ? readWrittenDate(year) : undefined;
    if (!written)
      return refuse(`The ${name('year')} is “${year}”, which is no year, such as 1947 or -44.`);
    return { kind: 'date', edtf: written.edtf, ...(!written.isWhole && { unsaid: [year] }) };
  }
  for (const [field, value] of [
    [name('month'), month],
    [name('day'), day],
  ] as const)
    if (!/^(\d{1,2})?$/.test(value))
      return refuse(`The ${field} is “${value}”, which is no number.`);
  if (numbers.text.startsWith('Y') && month !== '')
    return refuse(`The ${name('year')} ${year} has a month, which goes with years up to 9999.`);
  const edtf = [numbers.text, month, day]
    .filter((part) => part !== '')
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isEdtf(edtf + numbers.mark)
    ? { kind: 'date', edtf: edtf + numbers.mark }
    : refuse(`The calendar has no ${edtf}.`);
}

/** Spreadsheets write `1,900` and `1900.0` for 1900, and people `March` and `17th`. */
const tidy = ({ year, month, day }: DateFields): DateFields => ({
  year: (/^[-−]?\d{1,3}(?:[,\s]\d{3})+$/u.test(year) ? year.replace(/[,\s]/gu, '') : year).replace(
    /(?<=^[-−]?\d+)\.0+$/u,
    '',
  ),
  month: String(findMonth(month) ?? month.replace(/\.0*$/u, '')),
  day: day.replace(/(?<=^\d{1,2})(?:\.0*|st|nd|rd|th|er)$/iu, ''),
});

/** A year with the mark that words put on it: `c. 1900` is `1900` and `~`. Undefined for what is no single year. */
function readYear(year: string): { text: string; mark: string } | undefined {
  if (/^[-−]?\d{1,12}$/.test(year))
    return { text: writeYear(Number(year.replace('−', '-'))), mark: '' };
  const [, text, mark] = /^(-?\d{4})([~?%]?)$/u.exec(readWrittenDate(year)?.edtf ?? '') ?? [];
  return text === undefined ? undefined : { text, mark: mark ?? '' };
}

/**
 * TimelineJS shows the year -44 as 44 BCE, and knows no year 0; EDTF counts one, so 44 BC is `-0043`. Years of more than
 * four digits have a `Y` before them.
 */
function writeYear(shown: number): string {
  const year = shown < 0 ? shown + 1 : shown;
  const sign = year < 0 ? '-' : '';
  const digits = String(Math.abs(year));
  return digits.length > 4 ? `Y${sign}${digits}` : sign + digits.padStart(4, '0');
}

const refuse = (reason: string): MadeDate => ({ kind: 'refused', reason });

/** As written, empty if unknown. */
export type DateFields = { year: string; month: string; day: string };

/** `unsaid` are words of which the date says only a part: `early 1990s`. */
export type MadeDate =
  { kind: 'date'; edtf: string; unsaid?: string[] } | { kind: 'refused'; reason: string };
