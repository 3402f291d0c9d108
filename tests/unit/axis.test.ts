import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { getAxis, getColumn, getLastColumn } from '#model/axis.ts';
import type { Axis, Column } from '#model/axis.ts';
import { getGroups } from '#model/axis-groups.ts';
import { getBounds } from '#dates/bounds.ts';
import { parseDate } from '#dates/parse-date.ts';
import { getEnds } from '#dates/record-date.ts';
import { edtfDates } from './record-fixture.ts';

describe('an axis of any dates', () => {
  test('runs forward, and no two columns share a moment', () => {
    checkAxes(({ columns }) => {
      for (const { earliest, latest } of columns) expect(earliest).toBeLessThan(latest);
      for (const [index, { earliest }] of columns.slice(1).entries())
        expect(earliest).toBeGreaterThan(columns[index]!.latest);
    });
  });

  test('has between 1 and 16 columns', () => {
    checkAxes(({ columns }) => {
      expect(columns.length).toBeGreaterThanOrEqual(1);
      expect(columns.length).toBeLessThanOrEqual(16);
    });
  });

  test('has no column in which nothing happened', () => {
    checkAxes(({ columns }, edtfs) => {
      const parts = edtfs.map(parseDate).flatMap((date) => getEnds(date));
      const bounds = parts.flatMap((at) =>
        at ? [getBounds({ kind: 'point', edtf: at.text, at })] : [],
      );
      for (const column of columns)
        expect(
          bounds.some(
            ({ earliest, latest }) => column.earliest <= earliest && latest <= column.latest,
          ),
        ).toBe(true);
    });
  });

  test('has for each known day the column that holds it', () => {
    checkAxes((axis, edtfs) => {
      for (const at of edtfs.map(parseDate).flatMap((date) => getEnds(date))) {
        if (at?.precision !== 'day') continue;
        const { earliest, latest } = getBounds({ kind: 'point', edtf: at.text, at });
        const column = axis.columns[getColumn(axis, earliest)]!;
        expect(column.earliest).toBeLessThanOrEqual(earliest);
        expect(column.latest).toBeGreaterThanOrEqual(latest);
        expect(getLastColumn(axis, latest)).toBe(getColumn(axis, earliest));
      }
    });
  });

  test('puts an open start before everything and an open end behind it', () => {
    checkAxes((axis) => {
      expect(getColumn(axis, -Infinity)).toBe(0);
      expect(getLastColumn(axis, Infinity)).toBe(axis.columns.length - 1);
    });
  });

  test('says that time is left out exactly where it is', () => {
    checkAxes(({ columns }) => {
      for (const [index, column] of columns.entries()) {
        const before = columns[index - 1];
        if (!before || before.latest + 1 === column.earliest) expect(column.gap).toBeUndefined();
        else
          expect(column.gap).toMatch(
            /^(\d+ years?( \d+ months?)?|\d+ months?|\d+ days?) left out$|^Time is left out here$/,
          );
      }
    });
  });

  test('has the words above its columns once for each run of them', () => {
    checkAxes(({ columns }) => {
      const groups = getGroups(columns);
      expect(groups.flatMap(({ from, to }) => columns.slice(from, to))).toEqual(columns);
      for (const { from, to } of groups)
        expect(new Set(columns.slice(from, to).map(({ group }) => group)).size).toBe(1);
    });
  });

  test('is the same in whatever order the dates come', () => {
    checkAxes(({ columns }, edtfs) => {
      const again = getAxis(edtfs.toReversed().map(parseDate), ENGLISH).columns;
      if (new Set(edtfs).size === edtfs.length && columns.every(({ weekday }) => weekday !== ''))
        expect(again).toEqual(columns);
      expect(again.length).toBeLessThanOrEqual(16);
    });
  });
});

describe('an axis', () => {
  test('of no dates has no columns', () => {
    expect(getAxis([], ENGLISH)).toEqual({ columns: [] });
  });

  test('of the article has its days, without those on which nothing happened', () => {
    const edtfs = [
      '2022-03-04',
      '2024-08-06',
      '../2025-03-17',
      '2025-03-11',
      '2025-03-12~/2025-03-16~',
      '2025-03-17~',
      '2025-03-18',
    ];
    expect(describeAxis(edtfs)).toEqual([
      'Mar 2022: Fri 4',
      '(2 years 5 months left out) Aug 2024: Tue 6',
      '(7 months left out) March 2025: Tue 11',
      'March 2025: Wed 12',
      '(3 days left out) March 2025: Sun 16',
      'March 2025: Mon 17',
      'March 2025: Tue 18',
    ]);
  });

  test('of one day has one column', () => {
    expect(describeAxis(['2025-03-18', '2025-03-18~', '../2025-03-18'])).toEqual([
      'Mar 2025: Tue 18',
    ]);
  });

  test('of more than twelve days puts those away from the busiest stretch together', () => {
    const far = [
      '2024-01-05',
      '2024-01-25',
      '2024-03-05',
      '2024-03-25',
      '2024-05-05',
      '2024-05-25',
    ];
    expect(describeAxis([...far, ...getDays(9)])).toEqual([
      '2024: Jan',
      '(1 month left out) 2024: Mar',
      '(1 month left out) 2024: May',
      '(Time is left out here) January 2025: Wed 1',
      ...['Thu 2', 'Fri 3', 'Sat 4', 'Sun 5', 'Mon 6', 'Tue 7', 'Wed 8', 'Thu 9'].map(
        (day) => `January 2025: ${day}`,
      ),
    ]);
  });

  test('of a fortnight or a little more has its days, though they are more than twelve', () => {
    expect(describeAxis(getDays(14))).toHaveLength(14);
    expect(describeAxis(getDays(16)).at(-1)).toBe('January 2025: Thu 16');
  });

  test('of a month with more busy days than that is that month', () => {
    expect(describeAxis(getDays(17))).toEqual(['2025: Jan']);
  });

  test.each([
    [12, 1, ['2000', '2001', '2011']],
    [20, 2, ['2000–2001', '2002–2003', '2018–2019']],
    [100, 10, ['2000–2009', '2010–2019', '2090–2099']],
  ])('of %i years has columns of %i', (length, size, wanted) => {
    const years = Array.from({ length }, (_, index) => parseDate(String(2000 + index)));
    const { columns } = getAxis(years, ENGLISH);
    const labels = columns.map(({ label }) => label.replace(' to ', '–'));
    expect([labels[0], labels[1], labels.at(-1)]).toEqual(wanted);
    expect(columns).toHaveLength(length / size);
  });

  test('has no year where days of that year are shown', () => {
    expect(describeAxis(['2025', '2025-03', '2025-03-11'])).toEqual(['Mar 2025: Tue 11']);
  });
});

function checkAxes(check: (axis: Axis, edtfs: string[]) => void): void {
  const lists = fc.array(edtfDates(), { minLength: 1, maxLength: 20 });
  fc.assert(fc.property(lists, (edtfs) => check(getAxis(edtfs.map(parseDate), ENGLISH), edtfs)));
}

/** The first days of 2025. */
function getDays(length: number): string[] {
  return Array.from({ length }, (_, index) =>
    new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10),
  );
}

function describeAxis(edtfs: readonly string[]): string[] {
  const { columns } = getAxis(edtfs.map(parseDate), ENGLISH);
  const groups = getGroups(columns);
  return columns.map((column, index) => {
    const group = groups.find(({ from, to }) => from <= index && index < to)?.group;
    return `${describeGap(column)}${group}: ${`${column.weekday} ${column.label}`.trim()}`;
  });
}

const describeGap = ({ gap }: Column) => (gap === undefined ? '' : `(${gap}) `);
