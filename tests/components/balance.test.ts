import { expect, test } from 'vitest';
import Balance from '#components/Balance.astro';
import { getText } from '../html.ts';
import { getBaseContent } from '../unit/base-content.ts';
import { render } from './render.ts';

test('the balance shows the numbers of each actor and who has not been heard', async () => {
  const { explainers, actors } = await getBaseContent();
  const page = await render(Balance, { explainer: explainers[0], actors });
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
  const { explainers, actors } = await getBaseContent();
  const page = await render(Balance, {
    explainer: { ...explainers[0], positions: [], quotes: [] },
    actors,
  });
  expect(page.querySelectorAll('table')).toEqual([]);
});
