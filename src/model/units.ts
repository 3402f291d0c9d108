import { getPartBounds } from '#dates/bounds.ts';
import type { Bounds } from '#dates/bounds.ts';
import type { DatePart } from '#dates/record-date.ts';

/**
 * The day, month or years that hold a date and are no shorter than the unit; a number is a count of years. A date that is
 * known less precisely than the unit takes its own month or year.
 */
export function getUnitOf(part: DatePart, unit: Unit): DatedUnit {
  if (typeof unit === 'number') {
    const first = Math.floor(part.year / unit) * unit;
    const [start, end] = [makeYear(first), makeYear(first + unit - 1)];
    return {
      precision: 'year',
      years: [first, first + unit - 1],
      earliest: getPartBounds(start).earliest,
      latest: getPartBounds(end).latest,
    };
  }
  if (unit === 'month' && part.precision === 'day') {
    const { year, month } = part;
    const text = part.text.slice(0, -3);
    return getUnitOf({ precision: 'month', year, month, text, approximate: false }, 'month');
  }
  const years: [number, number] = [part.year, part.year];
  return { precision: part.precision, years, ...getPartBounds(part) };
}

function makeYear(year: number): DatePart {
  const text = String(year).padStart(4, '0');
  return { precision: 'year', year, text, approximate: false };
}

/** A day, a month, or a number of years. */
export type Unit = 'day' | 'month' | number;

/** A stretch of the calendar that is one column; `years` are its first and last. */
export type DatedUnit = Bounds & {
  precision: DatePart['precision'];
  years: [first: number, last: number];
};
