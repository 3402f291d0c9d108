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
  if (!/^\d{1,4}$/.test(year))
    return refuse(`The ${name('year')} is “${year}”; only the years 1 to 9999 can be shown.`);
  if (month === '' && day !== '') return refuse(`It has a ${name('day')} and no ${name('month')}.`);
  for (const [field, value] of [
    [name('month'), month],
    [name('day'), day],
  ] as const)
    if (!/^(\d{1,2})?$/.test(value))
      return refuse(`The ${field} is “${value}”, which is no number.`);
  const edtf = [year.padStart(4, '0'), month, day]
    .filter((part) => part !== '')
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isEdtf(edtf) ? { kind: 'date', edtf } : refuse(`The calendar has no ${edtf}.`);
}

const refuse = (reason: string): MadeDate => ({ kind: 'refused', reason });

/** Digits, or empty if unknown. */
export type DateFields = { year: string; month: string; day: string };

export type MadeDate = { kind: 'date'; edtf: string } | { kind: 'refused'; reason: string };
