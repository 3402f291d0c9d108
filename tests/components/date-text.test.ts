import { expect, test } from 'vitest';
import DateText from '#components/DateText.astro';
import { parseDate } from '#model/dates.ts';
import { getAttribute, getText } from '../html.ts';
import { render } from './render.ts';

test.each([
  ['2025-03-17', '17\u00A0March 2025'],
  ['2025-03', 'March 2025'],
  ['2025', '2025'],
])('%s is “%s”, and the same for machines', async (edtf, words) => {
  const html = await render(DateText, { date: parseDate(edtf) });
  const times = html.querySelectorAll('time');
  expect(times.map(getText)).toEqual([words]);
  expect(times.map((time) => getAttribute(time, 'datetime'))).toEqual([edtf]);
});

test.each([
  ['2025-03-18~', 'about 18\u00A0March 2025'],
  ['2022-03/..', 'since March 2022'],
  ['../2025-03-17', 'by 17\u00A0March 2025'],
  ['[2025-03-17..2025-03-18]', '17 or 18\u00A0March 2025'],
  ['2025-03-12~/2025-03-16~', 'about 12 to about 16\u00A0March 2025'],
])('%s is “%s”, and machines are told no day that is not known', async (edtf, words) => {
  const html = await render(DateText, { date: parseDate(edtf) });
  expect(getText(html)).toBe(words);
  expect(html.querySelectorAll('time')).toEqual([]);
});

test('a date can start a line with a capital', async () => {
  const html = await render(DateText, { date: parseDate('2022-03/..'), capital: true });
  expect(getText(html)).toBe('Since March 2022');
});
