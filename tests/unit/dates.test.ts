import { ENGLISH } from '#i18n/english.ts';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, getDatetime, getPrecisionNote } from '#i18n/date-words.ts';
import { compareDates, isAfter, sortByDate } from '#dates/compare-dates.ts';
import { getBounds } from '#dates/bounds.ts';
import { isEdtf, parseDate } from '#dates/parse-date.ts';
import { printDates } from './print-dates.ts';

/** Every form: the input, the words, `datetime`, the note. A space before a month is U+00A0. */
const FORMS: [edtf: string, words: string, datetime?: string | undefined, note?: string][] = [
  ['2025-03-17', '17 March 2025', '2025-03-17'],
  ['2024-02-29', '29 February 2024', '2024-02-29'],
  ['2025-03', 'March 2025', '2025-03', 'The day is not known'],
  ['2025', '2025', '2025'],
  ['0476-09-04', '4 September 476', '0476-09-04'],
  ['2025-03-18~', 'about 18 March 2025', undefined, 'The day is approximate'],
  ['2025-03~', 'about March 2025', undefined, 'The month is approximate'],
  ['2025~', 'about 2025', undefined, 'The year is approximate'],
  ['2022-03/..', 'since March 2022', undefined, 'End not known'],
  ['2022-03-01~/..', 'since about 1 March 2022', undefined, 'End not known'],
  ['../2025-03-17', 'by 17 March 2025', undefined, 'Earliest day not known'],
  ['../2025~', 'by about 2025', undefined, 'Earliest day not known'],
  ['2025-08-15/2025-08-16', '15 to 16 August 2025'],
  ['2025-02-28/2025-03-02', '28 February to 2 March 2025'],
  ['2024-12-31/2025-01-01', '31 December 2024 to 1 January 2025'],
  ['2025-03/2025-05', 'March to May 2025'],
  ['2024-08/2025-03', 'August 2024 to March 2025'],
  ['2024/2025', '2024 to 2025'],
  ['2025/2025-03', '2025 to March 2025'],
  ['2025-03/2025-03-17', 'March to 17 March 2025'],
  ['2025-03-17/2025-04', '17 March to April 2025'],
  [
    '2025-03-12~/2025-03-16~',
    'about 12 to about 16 March 2025',
    undefined,
    'Both ends approximate',
  ],
  [
    '2025-03-12~/2025-03-16',
    'about 12 March 2025 to 16 March 2025',
    undefined,
    'The start is approximate',
  ],
  [
    '2025-03-12/2025-03-16~',
    '12 March 2025 to about 16 March 2025',
    undefined,
    'The end is approximate',
  ],
  ['[2025-03-17..2025-03-18]', '17 or 18 March 2025', undefined, 'One of these days'],
  ['[2025-02-28..2025-03-01]', '28 February or 1 March 2025', undefined, 'One of these days'],
  ['[2025-03-17..2025-03-20]', 'between 17 and 20 March 2025', undefined, 'One of these days'],
  ['[2025-03..2025-04]', 'March or April 2025', undefined, 'One of these months'],
  ['[2022..2025]', 'between 2022 and 2025', undefined, 'One of these years'],
  // Uncertain, about and uncertain, and the other end not known.
  ['2025-03-17?', '17 March 2025 (uncertain)', undefined, 'The date is uncertain'],
  ['2025-03%', 'about March 2025 (uncertain)', undefined, 'The month is approximate'],
  ['2024?/2025', '2024 to 2025 (uncertain)', undefined, 'The date is uncertain'],
  ['2025-03/', 'from March 2025', undefined, 'End not known'],
  ['/2025-03-17', 'until 17 March 2025', undefined, 'Earliest day not known'],
  // Digits that are not known.
  ['2004-XX', 'some month in 2004', '2004', 'The month is not known'],
  ['1985-04-XX', 'some day in April 1985', '1985-04', 'The day is not known'],
  ['1985-XX-XX', 'some day in 1985', '1985', 'The day is not known'],
  ['1985-04-XX/..', 'since April 1985', undefined, 'End not known'],
  ['199X', 'the 1990s', undefined, 'The year is not known'],
  ['199X/2004', 'the 1990s to 2004'],
  ['../199X', 'by the 1990s', undefined, 'Earliest day not known'],
  ['190X', 'between 1900 and 1909', undefined, 'The year is not known'],
  ['004X', 'between 40 and 49', undefined, 'The year is not known'],
  ['18XX', 'between 1800 and 1899', undefined, 'The year is not known'],
  ['18XX/..', 'since 1800–1899', undefined, 'End not known'],
  ['20XX', 'between 2000 and 2099', undefined, 'The year is not known'],
  // Seasons, and years of any size: year 0 is 1 BC.
  ['2021-21', 'spring 2021', undefined, 'The day is not known'],
  ['2021-24', 'winter 2021', undefined, 'The day is not known'],
  ['2021-22/2021-23', 'summer 2021 to autumn 2021'],
  ['0000', '1 BC'],
  ['-0043', '44 BC'],
  ['-0043-03-15', '15 March 44 BC'],
  ['-0043-03-15/-0043-03-17', '15 to 17 March 44 BC'],
  ['-0043~', 'about 44 BC', undefined, 'The year is approximate'],
  ['-0099/0012', '100 BC to 12'],
  ['-018X', 'between 190 BC and 181 BC', undefined, 'The year is not known'],
  ['-0100-22', 'summer 101 BC', undefined, 'The day is not known'],
  ['Y-16999', '17000 BC'],
  ['Y17000', '17000', '17000'],
  ['Y-170000002', '170000003 BC'],
];

const IN_THE_WRONG_FORM = [
  '',
  ' ',
  ' 2025',
  '2025 ',
  '2025-03-17\n',
  '17 March 2025',
  '2025-3-7',
  '20250317',
  '2025-03-17T10:00',
  '2025-03-17T10:00Z/2025-04',
  '~2025-03-17',
  '2025~-03-17',
  '2025-~03',
  '2025-03-17~~',
  '202',
  '20',
  '2025S2',
  '20251',
  '+2025',
  '2025-00',
  '2026-13',
  '2025-06-00',
  '2025-02-30',
  '2025-04-31',
  '../..',
  '..',
  '/',
  '2025/2026/2027',
  '2025-03-17 / 2025-03-18',
  '[2025]',
  '[2025-03-17..]',
  '[..2025-03-17]',
  '[2025-03-17,2025-03-18]',
  '[2025..2026,2028..2029]',
  '[2025-03-17~..2025-03-18]',
  '[2025-03..2025-03-17]',
  '[2024-03-17..2025-03]',
  '[2024..2025-03]',
  '{2025-03-17..2025-03-18}',
  // Of level 2, or of none.
  'XXXX',
  '1XXX',
  '199X-04',
  '1985-XX-05',
  '199X~',
  '2021-21~',
  '2021-20',
  '2021-25',
  '2021-41',
  'Y2025',
  'Y17E7',
  'Y17000~',
  '-0000',
  '2025-03?-17',
  '2025-03-17?~',
  '[199X..2004]',
  '[2025-21..2025-22]',
  '[2025?..2026]',
];

const NOT_IN_THE_CALENDAR: [value: string, missing: string][] = [
  ['2025-02-29', '2025-02-29'],
  ['1900-02-29~', '1900-02-29'],
  ['2025-02-01/2025-02-29', '2025-02-29'],
  ['../2025-02-29', '2025-02-29'],
  ['[2025-02-28..2025-02-29]', '2025-02-29'],
  ['-0001-02-29', '-0001-02-29'],
];

const NOT_IN_ORDER = [
  '2025-03-18/2025-03-17',
  '2025-04/2025-03-31',
  '2026/2025',
  '2025-03-17/2025-03-17',
  '2025-03~/2025-03',
  '[2025-03-18..2025-03-17]',
  '[2025-03-17..2025-03-17]',
];

const ACCEPTED = FORMS.map(([edtf]) => edtf);
const REFUSED = [
  ...IN_THE_WRONG_FORM,
  ...NOT_IN_THE_CALENDAR.map(([value]) => value),
  ...NOT_IN_ORDER,
];

describe('reading', () => {
  test.each(ACCEPTED)('accepts %j', (edtf) => {
    expect(isEdtf(edtf)).toBe(true);
    expect(parseDate(edtf).edtf).toBe(edtf);
  });

  test.each(REFUSED)('refuses %j with a RangeError that names it', (value) => {
    expect(isEdtf(value)).toBe(false);
    expect(() => parseDate(value)).toThrow(RangeError);
    expect(() => parseDate(value)).toThrow(`\`${value}\``);
  });

  test('lists the forms when the form is wrong', () => {
    for (const value of IN_THE_WRONG_FORM) {
      expect(() => parseDate(value)).toThrow(
        `\`${value}\` is not a date we can read. Write \`2025\`, \`2025-03\` or \`2025-03-17\`, ` +
          'with `~` behind it for about; `a/b`, `a/..` or `../b`; or `[a..b]`. `2021-21` is spring 2021, ' +
          '`199X` the 1990s, `1985-04-XX` a day in April 1985, `-0043` 44 BC.',
      );
    }
  });

  test('names the day that the calendar does not have', () => {
    for (const [value, missing] of NOT_IN_THE_CALENDAR) {
      expect(() => parseDate(value)).toThrow(
        `\`${value}\` is not a date: the calendar has no ${missing}.`,
      );
    }
  });

  test('says when a date ends before it starts, or has one day at both ends', () => {
    for (const value of NOT_IN_ORDER) {
      expect(() => parseDate(value)).toThrow(`\`${value}\` must end later than it starts.`);
    }
  });

  test('gives plain data that survives JSON', () => {
    const day = { text: '2025-03-18', precision: 'day', approximate: true };
    expect(parseDate('2025-03-18~')).toEqual({
      kind: 'point',
      edtf: '2025-03-18~',
      at: { ...day, year: 2025, month: 3, day: 18 },
    });
    const month = { text: '2022-03', precision: 'month', approximate: false };
    expect(parseDate('2022-03/..')).toEqual({
      kind: 'since',
      edtf: '2022-03/..',
      start: { ...month, year: 2022, month: 3 },
    });
    for (const date of ACCEPTED.map(parseDate)) {
      expect(JSON.parse(JSON.stringify(date))).toStrictEqual(date);
    }
  });

  test('never throws from isEdtf, whatever the string', () => {
    const dateLike = fc.string({
      unit: fc.constantFrom(...Array.from('0123456789-~./[]{},?%XT:SYE ')),
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), dateLike), (value) => {
        expect(typeof isEdtf(value)).toBe('boolean');
      }),
      { numRuns: 2000 },
    );
  });

  test('reads every generated date back as written', () => {
    checkDates((edtf) => {
      expect(parseDate(edtf).edtf).toBe(edtf);
      expect(parseDate(parseDate(edtf).edtf)).toEqual(parseDate(edtf));
    });
  });
});

describe('bounds', () => {
  test.each([
    ['2025-03-17', '2025-03-17T00:00:00.000Z', '2025-03-17T23:59:59.999Z'],
    ['2024-02', '2024-02-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z'],
    ['2025~', '2025-01-01T00:00:00.000Z', '2025-12-31T23:59:59.999Z'],
    ['0025', '0025-01-01T00:00:00.000Z', '0025-12-31T23:59:59.999Z'],
    ['2025-03-12~/2025-03', '2025-03-12T00:00:00.000Z', '2025-03-31T23:59:59.999Z'],
    ['[2025-03-17..2025-03-18]', '2025-03-17T00:00:00.000Z', '2025-03-18T23:59:59.999Z'],
  ])('of %s are its first and its last millisecond', (edtf, earliest, latest) => {
    expect(getBounds(parseDate(edtf))).toEqual({
      earliest: Date.parse(earliest),
      latest: Date.parse(latest),
    });
  });

  test('are infinite at an open end', () => {
    expect(getBounds(parseDate('2022-03/..'))).toEqual({
      earliest: Date.UTC(2022, 2, 1),
      latest: Infinity,
    });
    expect(getBounds(parseDate('../2025-03-17'))).toEqual({
      earliest: -Infinity,
      latest: Date.UTC(2025, 2, 18) - 1,
    });
  });

  test('of every generated date are in order', () => {
    checkDates((edtf) => {
      const { earliest, latest } = getBounds(parseDate(edtf));
      expect(earliest).toBeLessThan(latest);
    });
  });
});

describe('order', () => {
  test('is by earliest possible day, then by latest', () => {
    const sorted = [
      '../2025-03-17',
      '../2025-03-18',
      '2022-03/..',
      '2024-08',
      '2025',
      '2025-03-01',
      '[2025-03-01..2025-03-02]',
      '2025-03',
      '2025-03/..',
    ];
    expect(sortByDate(sorted.toReversed(), parseDate)).toEqual(sorted);
  });

  test('takes two dates with the same bounds as equal, open ends included', () => {
    expect(compare('../2025-03-17', '../2025-03-17~')).toBe(0);
    expect(compare('2022-03/..', '2022-03-01/..')).toBe(0);
    expect(compare('[2025-03-17..2025-03-18]', '2025-03-17/2025-03-18')).toBe(0);
  });

  test('is total: never NaN, antisymmetric and transitive', () => {
    fc.assert(
      fc.property(edtfDates(), edtfDates(), edtfDates(), (a, b, c) => {
        expect(compare(a, a)).toBe(0);
        expect(compare(a, b) + compare(b, a)).toBe(0);
        const [first, second, third] = [a, b, c].toSorted(compare) as [string, string, string];
        expect(compare(first, second)).toBeLessThanOrEqual(0);
        expect(compare(second, third)).toBeLessThanOrEqual(0);
        expect(compare(first, third)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('sorts a copy, loses nothing and keeps the order of equal dates', () => {
    fc.assert(
      fc.property(fc.array(edtfDates()), (dates) => {
        const items = dates.map((edtf, index) => ({ edtf, index }));
        const sorted = sortByDate(Object.freeze(items), (item) => parseDate(item.edtf));
        expect(sorted.toSorted((a, b) => a.index - b.index)).toEqual(items);
        for (const [index, item] of sorted.slice(1).entries()) {
          const before = sorted[index]!;
          const order = compare(before.edtf, item.edtf);
          expect(order < 0 || (order === 0 && before.index < item.index)).toBe(true);
        }
      }),
    );
  });

  test.each([
    ['2025-03-18', '2025-03-17', true],
    ['2025-03-17', '2025-03-17', false],
    ['2025-03-18', '2025-03', false],
    ['2025-03-18', '[2025-03-17..2025-03-18]', false],
    ['2025-03-19', '[2025-03-17..2025-03-18]', true],
    ['2025-04/..', '../2025-03-17', true],
    ['2025-04', '2022-03/..', false],
    ['../2025-03-17', '2022', false],
  ])('%s is surely after %s: %s', (a, b, expected) => {
    expect(isAfter(parseDate(a), parseDate(b))).toBe(expected);
  });
});

describe('words', () => {
  test.each(FORMS)('of %s are “%s”, datetime %s, note %s', (edtf, words, datetime, note) => {
    const date = parseDate(edtf);
    expect(formatDate(date, ENGLISH).replaceAll('\u00A0', ' ')).toBe(words);
    expect(getDatetime(date)).toBe(datetime);
    expect(getPrecisionNote(date, ENGLISH)).toBe(note);
  });

  test('keep a day and its month on one line', () => {
    expect(formatDate(parseDate('2025-02-28/2025-03-02'), ENGLISH)).toBe(
      '28\u00A0February to 2\u00A0March 2025',
    );
    expect(formatDate(parseDate('[2025-03-17..2025-03-18]'), ENGLISH)).toBe(
      '17 or 18\u00A0March 2025',
    );
  });

  test('exist for every generated date and name the year of its last day', () => {
    checkDates((edtf) => {
      const date = parseDate(edtf);
      const [year] = edtf.match(/\d{4}(?!.*\d{4})/) ?? [];
      expect(formatDate(date, ENGLISH)).toMatch(new RegExp(`\\b${Number(year)}$`));
    });
  });

  test.each(['America/New_York', 'Pacific/Kiritimati'])('are the same in %s', (TZ) => {
    // 1994 ended a day early in Kiritimati; clocks in New York changed on 9 March 2025.
    const values = [...ACCEPTED, '1994-12-31', '1995-01-01', '2025-03-09', '2025-11-02'];
    const script = fileURLToPath(new URL('print-dates.ts', import.meta.url));
    const env = { ...process.env, TZ };
    const printed = execFileSync(process.execPath, [script, ...values], { env, encoding: 'utf8' });
    expect(printed.trim()).toBe(printDates(values));
  });
});

function compare(a: string, b: string): number {
  return compareDates(parseDate(a), parseDate(b));
}

function checkDates(check: (edtf: string) => void): void {
  fc.assert(fc.property(edtfDates(), check), { numRuns: 500 });
}

/** Dates in every form, often close together so that ties and overlaps happen. */
function edtfDates(): fc.Arbitrary<string> {
  const days = fc.oneof(
    fc.date({ min: new Date('2025-02-26'), max: new Date('2025-03-04'), noInvalidDate: true }),
    fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
  );
  const length = fc.constantFrom(4, 7, 10);
  const about = fc.constantFrom('', '~');
  const inOrder = fc
    .tuple(days, days, length, length)
    .map(([a, b, first, last]): [string, string] => {
      const [early, late] = a < b ? [a, b] : [b, a];
      return [early.toISOString().slice(0, first), late.toISOString().slice(0, last)];
    })
    .filter(([start, end]) => start !== end);
  const part = fc
    .tuple(days, length, about)
    .map(([day, end, mark]) => day.toISOString().slice(0, end) + mark);
  return fc.oneof(
    part,
    part.map((start) => `${start}/..`),
    part.map((end) => `../${end}`),
    fc.tuple(inOrder, about, about).map(([[a, b], x, y]) => `${a}${x}/${b}${y}`),
    inOrder.filter(([a, b]) => a.length === b.length).map(([a, b]) => `[${a}..${b}]`),
  );
}
