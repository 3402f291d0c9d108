import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getBounds } from '#dates/bounds.ts';
import { compareDates, isAfter } from '#dates/compare-dates.ts';
import { getGap } from '#dates/gap.ts';
import { isEdtf, parseDate } from '#dates/parse-date.ts';
import { getEnds } from '#dates/record-date.ts';
import type { DatePart } from '#dates/record-date.ts';
import {
  formatDate,
  formatDateAtStart,
  formatGap,
  getDatetime,
  getPrecisionNote,
} from '#i18n/date-words.ts';
import { getLanguage } from '#i18n/language.ts';
import { getAxis } from '#model/axis.ts';
import { getLanes } from '#model/lanes.ts';
import { getEntries } from '#model/timeline.ts';
import { LANGUAGE_TAGS } from '#schemas/language-tags.ts';
import { edtf as schema } from '#schemas/primitives.ts';
import { levelOneDates, makeEvent } from './record-fixture.ts';

const LANGUAGES = LANGUAGE_TAGS.map(getLanguage);
const ENGLISH = getLanguage('en');

describe('any date of EDTF level 1', () => {
  test('is accepted by the schema and survives JSON', () => {
    check((edtf) => {
      expect(isEdtf(edtf)).toBe(true);
      expect(schema.safeParse(edtf).success).toBe(true);
      const date = parseDate(edtf);
      expect(date.edtf).toBe(edtf);
      expect(JSON.parse(JSON.stringify(date))).toStrictEqual(date);
    });
  });

  test('means some time, which ends after it begins', () => {
    check((edtf) => {
      const { earliest, latest } = getBounds(parseDate(edtf));
      expect(earliest).toBeLessThan(latest);
    });
  });

  test('stands behind every date that it surely comes after, and the order is total', () => {
    fc.assert(
      fc.property(levelOneDates(), levelOneDates(), levelOneDates(), (first, second, third) => {
        const [a, b, c] = [first, second, third].map(parseDate).toSorted(compareDates);
        expect(isAfter(a!, b!)).toBe(false);
        expect(isAfter(b!, c!)).toBe(false);
        expect(compareDates(a!, c!)).toBeLessThanOrEqual(0);
        expect(compareDates(a!, b!) + compareDates(b!, a!)).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  test('is said in every language, with its year, and with no month or day that is not known', () => {
    check((edtf) => {
      const date = parseDate(edtf);
      for (const language of LANGUAGES) {
        const words = formatDate(date, language);
        expect(formatDateAtStart(date, language).length).toBe(words.length);
        expect(words).not.toMatch(/NaN|undefined|Invalid|X/);
        const wanted = getEnds(date).flatMap((end) => (end ? listNumbers(end) : []));
        const said = (words.match(/\d+/g) ?? []).map(Number);
        expect(said.filter((number) => !wanted.includes(number))).toEqual([]);
        // A month has a name: a date without a month names none.
        if (!getEnds(date).some((end) => end && 'month' in end))
          for (const month of listMonths(language.tag)) expect(words).not.toContain(month);
      }
    });
  });

  test('is told to machines only where HTML can say it and it is known', () => {
    check((edtf) => {
      const date = parseDate(edtf);
      const datetime = getDatetime(date);
      if (datetime === undefined) return;
      // https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value
      expect(datetime).toMatch(/^\d{4,}(-\d{2}(-\d{2})?)?$/);
      expect(Number.parseInt(datetime, 10)).toBeGreaterThan(0);
      expect(edtf.replace(/^Y/, '').startsWith(datetime)).toBe(true);
      expect(edtf).not.toMatch(/[~?%/]/);
      expect(edtf).not.toMatch(/-2[1-4]$(?<=^\d{4}-..)/);
    });
  });

  test('has a note in the list where its day is not known', () => {
    check((edtf) => {
      const date = parseDate(edtf);
      if (/X|^-?\d{4}-2[1-4]$/.test(edtf) && date.kind === 'point')
        expect(getPrecisionNote(date, ENGLISH)).toMatch(/ is not known$/);
    });
  });

  test('has its place on an axis of up to twelve columns, and is drawn there', () => {
    const lists = fc.array(levelOneDates(), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(lists, (edtfs) => {
        const { columns } = getAxis(edtfs.map(parseDate), ENGLISH);
        expect(columns.length).toBeGreaterThan(0);
        expect(columns.length).toBeLessThanOrEqual(12);
        for (const [index, { earliest, latest, label }] of columns.entries()) {
          expect(earliest).toBeLessThan(latest);
          expect(label).not.toMatch(/NaN|Invalid/);
          expect(earliest).toBeGreaterThan(columns[index - 1]?.latest ?? -Infinity);
        }
        const events = edtfs.map((edtf, index) => makeEvent(`e${index}`, edtf));
        const { lanes } = getLanes(getEntries({ positions: [], events }), [], ENGLISH);
        const drawn = lanes
          .flatMap(({ rows }) => rows.flat())
          .flatMap((item) => (item.kind === 'points' ? item.entries : [item.entry]));
        expect(drawn).toHaveLength(events.length);
      }),
      { numRuns: 150 },
    );
  });

  test('leaves no gap that is more precise than its ends', () => {
    fc.assert(
      fc.property(levelOneDates(), levelOneDates(), (from, to) => {
        const [a, b] = [parseDate(from), parseDate(to)];
        const gap = getGap(a, b, 31);
        if (!gap) return;
        const ends = [getEnds(a)[1]!, getEnds(b)[0]!];
        const has = (...some: DatePart['precision'][]) =>
          ends.some(({ precision }) => some.includes(precision));
        expect(has('decade', 'century')).toBe(false);
        if (has('year', 'season')) expect(gap).toMatchObject({ months: 0, days: 0, isAbout: true });
        if (has('month')) expect(gap).toMatchObject({ days: 0, isAbout: true });
        if (ends.some(({ uncertain, approximate }) => uncertain || approximate))
          expect(gap.isAbout).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

test('seasons stand in the order of their year, among its months', () => {
  const sorted = [
    '2021',
    '2021-02',
    '2021-21',
    '2021-04',
    '2021-22',
    '2021-23',
    '2021-11',
    '2021-24',
    '2022',
  ];
  expect(
    sorted
      .toReversed()
      .map(parseDate)
      .toSorted(compareDates)
      .map(({ edtf }) => edtf),
  ).toEqual(sorted);
});

test('a season is surely after nothing of its own year, since its months differ by place', () => {
  expect(isAfter(parseDate('2021-24'), parseDate('2021-01-15'))).toBe(false);
  expect(isAfter(parseDate('2021-21'), parseDate('2020-12-31'))).toBe(true);
});

test.each([
  ['1789-07-14', '1947', 'about 158 years'],
  ['2010', '2012-02-11', 'about 2 years'],
  ['-0043', '0014', 'about 57 years'],
  ['2021-21', '2023-22', 'about 2 years'],
  ['2004-XX', '2007', 'about 3 years'],
  ['1985-04-XX', '1985-09-01', 'about 5 months'],
  ['199X', '2012-02-11', undefined],
])('the time between %s and %s is %s', (from, to, words) => {
  const gap = getGap(parseDate(from), parseDate(to), 31);
  expect(gap && formatGap(gap, ENGLISH)).toBe(words);
});

test('YAML’s number for a year before year 1 is that year', () => {
  expect(schema.parse(-43)).toBe('-0043');
  expect(schema.safeParse(44).success).toBe(false);
});

function check(property: (edtf: string) => void): void {
  fc.assert(fc.property(levelOneDates(), property), { numRuns: 300 });
}

/** Every number that may stand in the words: the years as people count them, and the day. */
function listNumbers(part: DatePart): number[] {
  const count = (year: number) => (year > 0 ? year : 1 - year);
  const last = { decade: 9, century: 99 }[part.precision as string] ?? 0;
  return [count(part.year), count(part.year + last), ...('day' in part ? [part.day] : [])];
}

/** Names of the months, without those that are other words too. */
function listMonths(tag: string): string[] {
  const format = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2025, month))).filter(
    (name) => name.length > 3,
  );
}
