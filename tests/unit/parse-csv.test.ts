import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv } from '#authoring/importers/parse-csv.ts';

test.each([
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\rc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['\ufeffa', [['a']]],
  ['"a,b","say ""it""","two\r\nlines"', [['a,b', 'say "it"', 'two\nlines']]],
  [
    'a,\n,b',
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
  ['a,', [['a', '']]],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['5" thick,b', [['5" thick', 'b']]],
  ['', []],
])('%j is read as records', (csv, records) => {
  expect(parseCsv(csv)).toEqual(records);
});

test.each([
  ['a\n"b', 2],
  ['"a"b,c', 1],
])('%j is an error that names the row', (csv, row) => {
  expect(() => parseCsv(csv)).toThrow(`In row ${row} a quotation mark`);
});

test('what is written as RFC 4180 has it is read back whole', () => {
  const field = fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a', ' ', 'й') });
  const records = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(records, (written) => {
      const csv = [...written, ['end', 'end']]
        .map((record) => record.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
        .join('\r\n');
      expect(parseCsv(csv).slice(0, -1)).toEqual(written);
    }),
  );
});
