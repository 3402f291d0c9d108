import { expect, test } from 'vitest';
import dateText from '../gallery/examples/DateText.ts';
import { getAttribute, getText } from '../html.ts';
import { renderExample } from './render.ts';

test.each([
  ['of a day', '17\u00A0March 2025', '2025-03-17'],
  ['of a month', 'March 2025', '2025-03'],
  ['of a year', '2025', '2025'],
] as const)('a date %s is “%s”, and the same for machines', async (name, words, edtf) => {
  const html = await renderExample(dateText, name);
  const times = html.querySelectorAll('time');
  expect(times.map(getText)).toEqual([words]);
  expect(times.map((time) => getAttribute(time, 'datetime'))).toEqual([edtf]);
});

test.each([
  ['about a day', 'about 18\u00A0March 2025'],
  ['since a month', 'since March 2022'],
  ['by a day', 'by 17\u00A0March 2025'],
  ['one of two days', '17 or 18\u00A0March 2025'],
  ['between two days', 'about 12 to about 16\u00A0March 2025'],
] as const)(
  'a date %s is “%s”, and machines are told no day that is not known',
  async (name, words) => {
    const html = await renderExample(dateText, name);
    expect(getText(html)).toBe(words);
    expect(html.querySelectorAll('time')).toEqual([]);
  },
);

test('a date can start a line with a capital', async () => {
  const html = await renderExample(dateText, 'at the start of a line');
  expect(getText(html)).toBe('Since March 2022');
});
