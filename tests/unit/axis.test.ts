import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { getAxis, getColumn } from '#model/axis.ts';
import type { Axis, Column } from '#model/axis.ts';
import { getBounds } from '#dates/bounds.ts';
import { parseDate } from '#dates/parse-date.ts';
import { edtfDates } from './record-fixture.ts';

const DAYS_OF_THE_ARTICLE = ['11', '12', '13', '14', '15', '16', '17', '18'];

describe('an axis of any dates', () => {
  test('runs forward, and no two columns share a moment', () => {
    checkAxes(({ columns }) => {
      const spans = columns.filter(isSpan);
      for (const { earliest, latest } of spans) expect(earliest).toBeLessThan(latest);
      for (const [index, column] of spans.slice(1).entries()) {
        expect(column.earliest).toBeGreaterThan(spans[index]!.latest);
      }
    });
  });

  test('has a column for the first and the last moment of every date', () => {
    checkAxes((axis, edtfs) => {
      for (const moment of edtfs.flatMap(getMoments)) {
        const column = axis.columns[getColumn(axis, moment)];
        if (!column || !isSpan(column)) throw new Error(`No column has ${moment}.`);
        expect(column.earliest).toBeLessThanOrEqual(moment);
        expect(column.latest).toBeGreaterThanOrEqual(moment);
      }
    });
  });

  test('puts an open start before everything and an open end behind it', () => {
    checkAxes((axis) => {
      expect(getColumn(axis, -Infinity)).toBe(0);
      expect(getColumn(axis, Infinity)).toBe(axis.columns.length - 1);
    });
  });

  test('has a break exactly where time is left out, and its words say so', () => {
    checkAxes(({ columns }) => {
      for (const [index, column] of columns.entries()) {
        const [before, after] = [columns[index - 1], columns[index + 1]];
        if (isSpan(column)) {
          if (after && isSpan(after)) expect(after.earliest).toBe(column.latest + 1);
          continue;
        }
        if (!before || !after || !isSpan(before) || !isSpan(after)) throw new Error('No break.');
        expect(after.earliest - before.latest).toBeGreaterThan(1);
        expect(column.words).toMatch(/^(\d+ (year|month)s?\b.* left out|Time is left out here)$/);
      }
    });
  });

  test('says how much is left out wherever that is a month or more', () => {
    checkAxes(({ columns }) => {
      for (const [index, column] of columns.entries()) {
        const [before, after] = [columns[index - 1], columns[index + 1]];
        if (isSpan(column) || !before || !after || !isSpan(before) || !isSpan(after)) continue;
        const days = (after.earliest - before.latest) / (24 * 60 * 60 * 1000);
        expect(/\d/.test(column.words)).toBe(days >= 31);
      }
    });
  });

  test('has 1 to 16 columns of days, side by side', () => {
    checkAxes(({ columns, days }) => {
      expect(days.length).toBeGreaterThanOrEqual(1);
      expect(days.length).toBeLessThanOrEqual(16);
      const first = columns.indexOf(days[0]!);
      expect(columns.slice(first, first + days.length)).toEqual(days);
    });
  });

  test('keeps to 16 columns however long the days go on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), (length) => {
        const { columns, days } = getAxis(getDays(length).map(parseDate), ENGLISH);
        expect(columns).toEqual(days);
        expect(days.length).toBeLessThanOrEqual(16);
        expect(days[0]?.earliest).toBe(Date.UTC(2025, 0, 1));
        expect(days.at(-1)?.latest).toBe(Date.UTC(2025, 0, 1 + length) - 1);
      }),
    );
  });
});

describe('the axis of the article', () => {
  const edtfs = [
    '2022-03-04',
    '2024-08-06',
    '../2025-03-17',
    '2025-03-11',
    '2025-03-12~/2025-03-16~',
    '2025-03-17~',
    '2025-03-18',
  ];

  test('gives a column to each day from 11 to 18 March 2025, and one to 2022 and 2024', () => {
    expect(getAxis(edtfs.map(parseDate), ENGLISH).columns.map(describeColumn)).toEqual([
      'Mar 2022',
      '(2 years 5 months left out)',
      'Aug 2024',
      '(7 months left out)',
      ...DAYS_OF_THE_ARTICLE.map((day) => `March 2025 ${day}`),
    ]);
  });

  test('names the days of the week', () => {
    const weekdays = getAxis(edtfs.map(parseDate), ENGLISH).days.map(({ weekday }) => weekday);
    expect(weekdays).toEqual(['Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue']);
  });

  test('is the same in whatever order the dates come', () => {
    const axis = getAxis(edtfs.map(parseDate), ENGLISH);
    expect(getAxis(edtfs.toReversed().map(parseDate), ENGLISH)).toEqual(axis);
  });
});

describe('an axis', () => {
  test('of no dates has no columns', () => {
    expect(getAxis([], ENGLISH)).toEqual({ columns: [], days: [] });
  });

  test('gives the days to the stretch with the most dates, wherever it lies', () => {
    const dense = ['2024-05-01', '2024-05-02', '2024-05-03'];
    const { columns } = getAxis([...dense, '2023-01-05', '2026-01-05'].map(parseDate), ENGLISH);
    expect(columns.map(describeColumn)).toEqual([
      'Jan 2023',
      '(1 year 3 months left out)',
      'May 2024 1',
      'May 2024 2',
      'May 2024 3',
      '(1 year 8 months left out)',
      'Jan 2026',
    ]);
  });

  test('leaves out no more than ten days without a word', () => {
    const columnsTo = (day: string) => getAxis(['2025-03-01', day].map(parseDate), ENGLISH).columns;
    expect(columnsTo('2025-03-11').map(describeColumn)).toHaveLength(11);
    expect(columnsTo('2025-03-12').map(describeColumn)).toEqual([
      'March 2025 1',
      '(Time is left out here)',
      'Mar 2025',
    ]);
  });

  test('puts days together where there are more than 16, and names first and last', () => {
    const { days } = getAxis(getDays(18).map(parseDate), ENGLISH);
    const names = '1–2 3–4 5–6 7–8 9–10 11–12 13–14 15–16 17–18';
    expect(days.map(({ day }) => day)).toEqual(names.split(' '));
  });

  test('names a day once where it is left alone at the end', () => {
    expect(getAxis(getDays(17).map(parseDate), ENGLISH).days.at(-1)?.day).toBe('17');
  });

  test.each(['2023-11', '2023-11~', '2023'])('leaves nothing out within %s', (edtf) => {
    const { columns } = getAxis(['2025-03-11', '2025-03-12', edtf].map(parseDate), ENGLISH);
    expect(columns.map(describeColumn)).toEqual([
      expect.stringContaining('2023'),
      expect.stringMatching(/^\(1 year .*left out\)$/),
      'March 2025 11',
      'March 2025 12',
    ]);
  });
});

function checkAxes(check: (axis: Axis, edtfs: string[]) => void): void {
  const lists = fc.array(edtfDates(), { minLength: 1, maxLength: 20 });
  fc.assert(fc.property(lists, (edtfs) => check(getAxis(edtfs.map(parseDate), ENGLISH), edtfs)));
}

function getMoments(edtf: string): number[] {
  return Object.values(getBounds(parseDate(edtf))).filter(Number.isFinite);
}

/** The first days of 2025. */
function getDays(length: number): string[] {
  return Array.from({ length }, (_, index) =>
    new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10),
  );
}

function isSpan(column: Column): column is Exclude<Column, { kind: 'break' }> {
  return column.kind !== 'break';
}

function describeColumn(column: Column): string {
  if (column.kind === 'break') return `(${column.words})`;
  return column.kind === 'far' ? column.label : `${column.month} ${column.day}`;
}
