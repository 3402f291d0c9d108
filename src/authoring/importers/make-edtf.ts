import { isEdtf } from '#dates/parse-date.ts';

/**
 * Makes an EDTF date from the numbers in a table, or gives the reason why there is none. An empty end means there is no
 * end.
 */
export function makeEdtf(start: DateFields, end: DateFields): MadeDate {
  const from = writePart(start, '');
  if (from.kind === 'refused' || Object.values(end).every((field) => field === '')) return from;
  const to = writePart(end, 'end ');
  if (to.kind === 'refused' || to.edtf === from.edtf) return to;
  const edtf = `${from.edtf}/${to.edtf}`;
  return isEdtf(edtf)
    ? { kind: 'date', edtf }
    : refuse(`It ends, ${to.edtf}, before it starts, ${from.edtf}.`);
}

function writePart({ year, month, day }: DateFields, which: string): MadeDate {
  const name = (field: string) => `${which}${field}`;
  if (year === '') return refuse(`It has no ${name('year')}.`);
  if (!/^[-−]?\d{1,12}$/.test(year))
    return refuse(`The ${name('year')} is “${year}”, which is no year, such as 1947 or -44.`);
  if (month === '' && day !== '') return refuse(`It has a ${name('day')} and no ${name('month')}.`);
  for (const [field, value] of [
    [name('month'), month],
    [name('day'), day],
  ] as const)
    if (!/^(\d{1,2})?$/.test(value))
      return refuse(`The ${field} is “${value}”, which is no number.`);
  const written = writeYear(Number(year.replace('−', '-')));
  if (written.startsWith('Y') && month !== '')
    return refuse(`The ${name('year')} ${year} has a month, which goes with years up to 9999.`);
  const edtf = [written, month, day]
    .filter((part) => part !== '')
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isEdtf(edtf) ? { kind: 'date', edtf } : refuse(`The calendar has no ${edtf}.`);
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

/** Digits, or empty if unknown. */
export type DateFields = { year: string; month: string; day: string };

export type MadeDate = { kind: 'date'; edtf: string } | { kind: 'refused'; reason: string };
