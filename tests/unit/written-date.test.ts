import { expect, test } from 'vitest';
import { readWrittenDate } from '#authoring/importers/written-date.ts';
import { readRowDate } from '#authoring/importers/read-row-date.ts';
import type { TimelineRow } from '#authoring/importers/timeline-row.ts';

test.each<[string, string]>([
  ...['c. 1900', 'c.1900', 'ca. 1900', 'circa 1900', 'um 1900', 'vers 1900'].map(aboutNineteen),
  ...['~1900', '1900~', '1900 (ca.)', 'близько 1900', 'حوالي ١٩٠٠'].map(aboutNineteen),
  ['c. March 1900', '1900-03~'],
  ['c. 1914–1918', '1914~/1918~'],
  ['1900?', '1900?'],
  ['c. 1900?', '1900%'],
  ['1900s', '190X'],
  ['the 1990s', '199X'],
  ['1990er', '199X'],
  ['die 1990er Jahre', '199X'],
  ['les années 1990', '199X'],
  ['1990-ті', '199X'],
  ['18th century', '17XX'],
  ['18. Jahrhundert', '17XX'],
  ['XVIIIe siècle', '17XX'],
  ['XIX століття', '18XX'],
  ['5th century BC', '-04XX'],
  ['44 BC', '-0043'],
  ['44 v. Chr.', '-0043'],
  ['AD 79', '0079'],
  ['17 March 2025', '2025-03-17'],
  ['March 17th, 2025', '2025-03-17'],
  ['17. März 2025', '2025-03-17'],
  ['1er mars 2025', '2025-03-01'],
  ['17 березня 2025 року', '2025-03-17'],
  ['17 مارس 2025', '2025-03-17'],
  ['17.3.2025', '2025-03-17'],
  ['17/3/2025', '2025-03-17'],
  ['3/17/2025', '2025-03-17'],
  ['Sept. 2025', '2025-09'],
  ['3/2025', '2025-03'],
  ['spring 2021', '2021-21'],
  ['1914–18', '1914/1918'],
  ['1914-1918', '1914/1918'],
  ['from March to May 2025', '2025-03/2025-05'],
  ['17–18 March 2025', '2025-03-17/2025-03-18'],
  ['March 17–18, 2025', '2025-03-17/2025-03-18'],
  ['since 1947', '1947/..'],
  ['1985-04-XX', '1985-04-XX'],
])('%s is %s', (written, edtf) => {
  expect(readWrittenDate(written)).toEqual({ edtf, isWhole: true });
});

test.each(['early 1990s', 'mid-1990s', 'Ende der 1990er'])(
  '%s is more than EDTF says',
  (written) => {
    expect(readWrittenDate(written)).toEqual({ edtf: '199X', isWhole: false });
  },
);

test.each([
  ...['03/04/2025', '1921-22', '90s', '44', '2020/21', 'before 1900', 'between 1914 and 1918'],
  ...['c. 1900s', 'next year', '12 March', 'February 30, 2025', '40th century', ''],
])('%j could mean two things, or none, and is no date', (written) => {
  expect(readWrittenDate(written)).toBeUndefined();
});

const NONE = { year: '', month: '', day: '' };

test.each<[Partial<TimelineRow>, string, string[]]>([
  [{ start: { ...NONE, year: '1900' }, displayDate: 'c. 1900' }, '1900~', []],
  [{ start: { ...NONE, year: '1900' }, displayDate: '1900s' }, '190X', []],
  [
    { start: { year: '1900', month: '1', day: '1' }, displayDate: 'c. 1900' },
    '1900~',
    ['1900-01-01'],
  ],
  [{ start: { ...NONE, year: '1990' }, displayDate: 'early 1990s' }, '199X', ['early 1990s']],
  [{ start: { ...NONE, year: '1900' }, displayDate: 'c. 1950' }, '1900', ['c. 1950']],
  [
    { start: { year: '2025', month: '3', day: '17' }, displayDate: 'March 2025' },
    '2025-03-17',
    ['March 2025'],
  ],
  [
    { start: { year: '2025', month: '3', day: '17' }, displayDate: '17 March 2025' },
    '2025-03-17',
    [],
  ],
  [{ displayDate: '17 March 2025' }, '2025-03-17', []],
  [{ start: { year: 'c. 1900', month: '3', day: '' } }, '1900-03~', []],
  [{ start: { year: '1900.0', month: '3.0', day: '17th' } }, '1900-03-17', []],
  [{ start: { year: '1,900', month: 'März', day: '17.' } }, '1900-03-17', []],
])('the date of a row with %j is %s', (fields, edtf, unsaid) => {
  const row = { start: NONE, end: NONE, displayDate: '', ...fields } as TimelineRow;
  expect(readRowDate(row)).toMatchObject({ kind: 'date', edtf });
  expect((readRowDate(row) as { unsaid?: string[] }).unsaid ?? []).toEqual(unsaid);
});

test('an end beside a date that has one already is refused', () => {
  const row = {
    start: { ...NONE, year: '1914–1918' },
    end: { ...NONE, year: '1920' },
    displayDate: '',
  };
  expect(readRowDate(row as TimelineRow)).toEqual({
    kind: 'refused',
    reason: 'It has an end, 1920, beside dates that have one already, 1914/1918.',
  });
});

function aboutNineteen(written: string): [string, string] {
  return [written, '1900~'];
}
