import { expect, test } from 'vitest';
import balance from '../gallery/examples/Balance.ts';
import { getText } from '../html.ts';
import { renderExample } from './render.ts';

test('the balance shows the numbers of each actor and who has not been heard', async () => {
  const page = await renderExample(balance, 'of two actors');
  const rows = page
    .querySelectorAll('tbody tr')
    .map((row) => row.querySelectorAll('th, td').map(getText));
  expect(rows[1]).toEqual([
    'Tom Reed',
    '1',
    '1',
    '2',
    expect.stringContaining('May'),
    '1 of 1',
    '1 of 1',
  ]);
  expect(page.querySelectorAll('dd').map(getText)).toEqual([
    'Not heard: Tom Reed.',
    'Not heard: Ada Berg.',
  ]);
});

test('an explainer with nobody on record yet has no empty table', async () => {
  const page = await renderExample(balance, 'with nobody on record yet');
  expect(page.querySelectorAll('table')).toEqual([]);
});
