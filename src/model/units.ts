import { getBounds, getPartBounds } from '#dates/bounds.ts';
import type { Bounds } from '#dates/bounds.ts';
import type { DatePart } from '#dates/record-date.ts';

/**
 * The day, month or years that hold a date and are no shorter than the unit; a number is a count of years. A date that is
 * known less precisely than the unit takes its own month or years; a season takes its year.
 */
export function getUnitOf(part: DatePart, unit: Unit): DatedUnit {
  const [first, last] = getYears(part);
  if (typeof unit === 'number') {
    const start = Math.floor(first / unit) * unit;
    return last < start + unit ? makeYears(start, start + unit - 1) : makeYears(first, last);
  }
  if (!('month' in part)) return makeYears(first, last);
  const { year, month } = part;
  if (unit === 'day' && part.precision === 'day')
    return { precision: 'day', years: [year, year], at: part, ...getPartBounds(part) };
  const whole: DatePart = { precision: 'month', year, month, text: '', approximate: false };
  return { precision: 'month', years: [year, year], at: whole, ...getPartBounds(whole) };
}

/**
 * The units without those that hold smaller ones, which show them already, in order. Years before year 1 are hidden behind
 * `X` in other tens than the axis counts in; units that share some years are one.
 */
export function arrangeUnits(units: readonly DatedUnit[]): DatedUnit[] {
  const distinct = [
    ...new Map(units.map((unit) => [`${unit.earliest} ${unit.latest}`, unit])).values(),
  ];
  const holds = (a: DatedUnit, b: DatedUnit) =>
    a !== b && a.earliest <= b.earliest && b.latest <= a.latest;
  return distinct
    .filter((unit) => !distinct.some((other) => holds(unit, other)))
    .toSorted((a, b) => a.earliest - b.earliest)
    .reduce<DatedUnit[]>((placed, unit) => {
      const before = placed.at(-1);
      if (!before || before.latest < unit.earliest) return [...placed, unit];
      return [...placed.slice(0, -1), makeYears(before.years[0], unit.years[1])];
    }, []);
}

function getYears({ precision, year }: DatePart): [first: number, last: number] {
  if (precision === 'century') return [year, year + 99];
  return [year, precision === 'decade' ? year + 9 : year];
}

function makeYears(first: number, last: number): DatedUnit {
  const [start, end] = [makeYear(first), makeYear(last)];
  const range = { kind: 'range', edtf: '', start, end } as const;
  return { precision: 'year', years: [first, last], at: start, ...getBounds(range) };
}

const makeYear = (year: number): DatePart => ({
  precision: 'year',
  year,
  text: '',
  approximate: false,
});

/** A day, a month, or a number of years. */
export type Unit = 'day' | 'month' | number;

/** A stretch of the calendar that is one column; `at` is its first day, month or year, `years` its first and last year. */
export type DatedUnit = Bounds & {
  precision: 'day' | 'month' | 'year';
  years: [first: number, last: number];
  at: DatePart;
};
