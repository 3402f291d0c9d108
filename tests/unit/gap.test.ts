import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getBounds } from '#dates/bounds.ts';
import { getGap } from '#dates/gap.ts';
import { getSpan } from '#dates/get-span.ts';
import { parseDate } from '#dates/parse-date.ts';
import { getEnds } from '#dates/record-date.ts';
import { ENGLISH } from '#i18n/english.ts';
import { formatDate, formatGap } from '#i18n/date-words.ts';
import { edtfDates } from './record-fixture.ts';

const describeGap = (from: string, to: string, least: number) => {
  const gap = getGap(parseDate(from), parseDate(to), least);
  return gap && formatGap(gap, ENGLISH);
};

test.each([
  ['2025-03-01', '2025-04-01', undefined],
  ['2025-03-01', '2025-04-02', '1 month'],
  ['2025-03-01~', '2025-04-02', 'about 1 month'],
  ['2022-03', '2022-06-01', 'about 3 months'],
  ['2022-03/2022-08', '2023-09-01', 'about 1 year 1 month'],
  ['2019', '2022-03', 'about 3 years'],
  ['2019-12', '2021', 'about 2 years'],
  ['2023-02-28', '2025-03-01', '2 years'],
  ['2025-03-11', '2025-03-11', undefined],
  ['2022-03/..', '2025-03-11', undefined],
  ['2022-03-04', '../2025-03-17', undefined],
  ['../2022-03-04', '2022-06-05', '3 months'],
])('the time between %s and %s is %s', (from, to, words) => {
  expect(describeGap(from, to, 31)).toBe(words);
});

test('a gap of less than a month is said in days', () => {
  expect(describeGap('2025-03-14', '2025-03-16', 1)).toBe('1 day');
  expect(describeGap('2025-03-01', '2025-03-20', 1)).toBe('18 days');
});

test('the time between any two dates is no more precise than they are', () => {
  fc.assert(
    fc.property(edtfDates(), edtfDates(), (from, to) => {
      const [a, b] = [parseDate(from), parseDate(to)];
      const days = (getBounds(b).earliest - getBounds(a).latest) / (24 * 60 * 60 * 1000);
      const words = describeGap(from, to, 31);
      if (!(days >= 31 && days < Infinity)) {
        expect(words).toBeUndefined();
        return;
      }
      const ends = [getEnds(a)[1], getEnds(b)[0]];
      const isExact = ends.every((end) => end?.precision === 'day' && !end.approximate);
      expect(words).toMatch(/^(about )?(\d+ years?( \d+ months?)?|\d+ months?)$/);
      expect(words?.startsWith('about ')).toBe(!isExact);
      if (ends.some((end) => end?.precision === 'year')) expect(words).not.toContain('month');
    }),
    { numRuns: 1000 },
  );
});

test.each([
  [['2025-03-18', '2026-01-23/2026-01-24'], '18\u00A0March 2025 to 24\u00A0January 2026'],
  [['../2025-03-18', '2025-04~'], '18\u00A0March 2025 to about April 2025'],
  [['2025-03-18', '2025-03-18'], '18\u00A0March 2025'],
])('the span of %s is %s', (edtfs, words) => {
  const span = getSpan(edtfs.map(parseDate));
  expect(span && formatDate(span, ENGLISH)).toBe(words);
});

test('no dates have no span', () => {
  expect(getSpan([])).toBeUndefined();
});
