import { utc } from '@date-fns/utc';
import { intervalToDuration } from 'date-fns/intervalToDuration';
import type { Language } from '#i18n/language.ts';
import { formatGap } from '#i18n/date-words.ts';
import { DAY } from '#dates/calendar.ts';
import type { RecordDate } from '#dates/record-date.ts';
import { labelUnit } from './label-unit.ts';
import type { Label } from './label-unit.ts';
import { getParts, getStretches } from './stretches.ts';
import { arrangeUnits, getUnitOf } from './units.ts';
import type { DatedUnit, Unit } from './units.ts';

/** More columns than this are not readable side by side on a phone. */
const MOST_COLUMNS = 12;
/** Days as near to each other as this have their numbers as labels, which are short, and few months above them. */
const NEAR_DAYS = 16;

/**
 * The columns of a time axis: the days on which something happened, and no others. What is left out between two columns
 * is said with the second.
 *
 * If there are too many days, those away from the busiest stretch are put together by month or year, then all are: by
 * month, by year, or by as many years as it takes.
 */
export function getAxis(dates: readonly RecordDate[], language: Language): Axis {
  const axes = LEVELS.values().map((level) => getUnits(dates, level));
  const units =
    axes.find((columns) => columns.length <= MOST_COLUMNS || areNearDays(columns)) ?? [];
  return {
    columns: units.map((unit, index) => {
      const before = units[index - 1];
      const { earliest, latest } = unit;
      const gap = before && describeGap(before, unit, language);
      return { ...labelUnit(unit, language), gap, earliest, latest };
    }),
  };
}

/** The first column that ends at or after a moment (UTC milliseconds), or the last. */
export function getColumn({ columns }: Axis, time: number): number {
  const index = columns.findIndex(({ latest }) => time <= latest);
  return index === -1 ? columns.length - 1 : index;
}

/** The last column that starts at or before a moment (UTC milliseconds), or the first. */
export function getLastColumn({ columns }: Axis, time: number): number {
  return Math.max(
    0,
    columns.findLastIndex(({ earliest }) => earliest <= time),
  );
}

function areNearDays(units: readonly DatedUnit[]): boolean {
  const [first, last] = [units[0], units.at(-1)];
  return (
    first !== undefined && last !== undefined && last.latest - first.earliest < NEAR_DAYS * DAY
  );
}

/** The units that hold the dates, in order. */
function getUnits(dates: readonly RecordDate[], { near, far }: Level): DatedUnit[] {
  const busiest = getStretches(dates).reduce<{ first: number; last: number; dates: number }>(
    (most, stretch) => (most.dates >= stretch.dates ? most : stretch),
    { first: Infinity, last: -Infinity, dates: 0 },
  );
  const all = dates.flatMap(getParts).map((part) => {
    const unit = getUnitOf(part, far);
    const isNear = unit.earliest <= busiest.last && busiest.first <= unit.latest;
    return isNear ? getUnitOf(part, near) : unit;
  });
  return arrangeUnits(all);
}

/** What is left out between two columns, in whole units if both are of one kind. */
function describeGap(a: DatedUnit, b: DatedUnit, language: Language): string | undefined {
  const { leftOut, timeLeftOut } = language.words.dates;
  if (b.earliest === a.latest + 1) return undefined;
  if (a.precision !== b.precision) return timeLeftOut;
  const {
    years = 0,
    months = 0,
    days = 0,
  } = a.precision === 'year'
    ? { years: b.years[0] - a.years[1] - 1 }
    : intervalToDuration({ start: a.latest + 1, end: b.earliest }, { in: utc });
  return leftOut(formatGap({ years, months, days, isAbout: false }, language));
}

type Level = { near: Unit; far: Unit };

const LEVELS: readonly Level[] = [
  { near: 'day', far: 'day' },
  { near: 'day', far: 'month' },
  { near: 'day', far: 1 },
  { near: 'month', far: 'month' },
  { near: 'month', far: 1 },
  ...Array.from({ length: 10 }, (_, power) => 10 ** power)
    .flatMap((years) => [years, 2 * years, 5 * years])
    .map((years) => ({ near: years, far: years })),
];

/** Both moments are included. `gap` says what is left out before the column. */
export type Column = Label & { gap: string | undefined; earliest: number; latest: number };

export type Axis = { columns: Column[] };
