import { utc } from '@date-fns/utc';
import { eachDayOfInterval } from 'date-fns/eachDayOfInterval';
import { endOfDay } from 'date-fns/endOfDay';
import { format } from 'date-fns/format';
import { endOfYear } from 'date-fns/endOfYear';
import { startOfDay } from 'date-fns/startOfDay';
import { startOfYear } from 'date-fns/startOfYear';
import type { Language } from '#i18n/language.ts';
import { formatGap } from '#i18n/date-words.ts';
import type { RecordDate } from '#dates/record-date.ts';
import { getStretches } from './stretches.ts';
import type { Stretch } from './stretches.ts';
import { getGap } from './timeline.ts';

/** More columns than this are not readable side by side, so days are merged. */
const MOST_COLUMNS = 16;
/**
 * The columns of a time axis that gives space to the busy days and labels what it leaves out.
 *
 * The stretch with the most dates gets a column per day, or per few days if there would be too many. Every other
 * stretch becomes one column. A break between stretches says how much time is left out.
 */
export function getAxis(dates: readonly RecordDate[], language: Language): Axis {
  const { leftOut, timeLeftOut } = language.words.dates;
  const stretches = getStretches(dates);
  const dense = stretches.reduce<Stretch | undefined>(
    (most, stretch) => (most && most.dates >= stretch.dates ? most : stretch),
    undefined,
  );
  const columns = stretches.flatMap((stretch, index): Column[] => {
    const before = stretches[index - 1];
    const gap = before && getGap(toDate(before.last), toDate(stretch.first));
    const own = stretch === dense ? getDays(stretch, language) : [getFar(stretch, language)];
    return before
      ? [{ kind: 'break', words: gap ? leftOut(formatGap(gap, language)) : timeLeftOut }, ...own]
      : own;
  });
  return { columns, days: columns.filter((column) => column.kind === 'days') };
}

/**
 * The index of the column that holds a moment (UTC milliseconds), or of the nearest one. Infinity gives an edge of the
 * axis.
 */
export function getColumn({ columns }: Axis, time: number): number {
  const spans = columns.map((column) => (column.kind === 'break' ? undefined : column));
  if (time === -Infinity) return 0;
  const after = spans.findIndex((column) => column && time <= column.latest);
  return after === -1 ? columns.length - 1 : after;
}

function getDays({ first, last }: Stretch, { words, dates }: Language): Column[] {
  const inLanguage = { in: utc, locale: dates };
  const days = eachDayOfInterval({ start: first, end: last }, { in: utc });
  const size = Math.ceil(days.length / MOST_COLUMNS);
  return days
    .filter((_, index) => index % size === 0)
    .map((day, index): Column => {
      const end = days[Math.min((index + 1) * size, days.length) - 1] ?? day;
      return {
        kind: 'days',
        month: format(day, words.dates.monthOfAxis, inLanguage),
        weekday: size === 1 ? format(day, words.dates.weekday, inLanguage) : '',
        day:
          day === end
            ? format(day, 'd', { in: utc })
            : `${format(day, 'd', { in: utc })}–${format(end, 'd', { in: utc })}`,
        earliest: startOfDay(day, { in: utc }).getTime(),
        latest: endOfDay(end, { in: utc }).getTime(),
      };
    });
}

function getFar({ first, last }: Stretch, { words, dates }: Language): Column {
  const { farMonth, range } = words.dates;
  const year = format(first, words.dates.year, { in: utc, locale: dates });
  const isYear =
    first === startOfYear(first, { in: utc }).getTime() &&
    last === endOfYear(first, { in: utc }).getTime();
  const label = isYear ? year : format(first, farMonth, { in: utc, locale: dates });
  const end = isYear ? year : format(last, farMonth, { in: utc, locale: dates });
  return {
    kind: 'far',
    label: label === end ? label : range(label, end, 'month'),
    earliest: startOfDay(first, { in: utc }).getTime(),
    latest: endOfDay(last, { in: utc }).getTime(),
  };
}

function toDate(time: number): RecordDate {
  const text = format(time, 'yyyy-MM-dd', { in: utc });
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return {
    kind: 'point',
    edtf: text,
    at: { text, approximate: false, precision: 'day', year, month, day },
  };
}

export type Column =
  | { kind: 'far'; label: string; earliest: number; latest: number }
  | { kind: 'break'; words: string }
  | { kind: 'days'; month: string; weekday: string; day: string; earliest: number; latest: number };

export type Axis = { columns: Column[]; days: Extract<Column, { kind: 'days' }>[] };
