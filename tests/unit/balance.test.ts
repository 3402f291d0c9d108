import { expect, test } from 'vitest';
import { formatBalance, toBalanceData } from '#authoring/format-balance.ts';
import { getBalance } from '#model/balance.ts';
import type { Explainer } from '#model/explainer.ts';
import { getBaseContent } from './base-content.ts';

const { explainers, actors } = await getBaseContent();
const bridge = explainers[0] as Explainer;

test('the balance counts positions, quotes, words, translations and checks of each actor', () => {
  expect(toBalanceData(getBalance(bridge, actors)).actors).toEqual([
    {
      ...{ actor: 'ada-berg', positions: 2, elsewhere: 0, quotes: 1, words: 10 },
      ...{ newest: '2024-05-03', translated: 0, checked: 0 },
    },
    {
      ...{ actor: 'tom-reed', positions: 1, elsewhere: 0, quotes: 1, words: 2 },
      ...{ newest: '2024-05~', translated: 1, checked: 1 },
    },
    {
      ...{ actor: 'town-council', positions: 1, elsewhere: 0, quotes: 0, words: 0 },
      ...{ newest: '2024-05-03', translated: null, checked: null },
    },
  ]);
});

test('the balance says who of those on record has not been heard on a question', () => {
  expect(toBalanceData(getBalance(bridge, actors)).questions).toEqual([
    { question: 'bridge', unheard: ['tom-reed'] },
    { question: 'price', unheard: ['ada-berg'] },
  ]);
});

test('the balance says how often a source is used and how many are copies', () => {
  const { sources, copies } = toBalanceData(getBalance(bridge, actors));
  expect(sources).toEqual([
    { source: 'article', kind: 'article', uses: 2 },
    { source: 's02', kind: 'official', uses: 8 },
    { source: 's03', kind: 'copy', uses: 2 },
  ]);
  expect(copies).toBeCloseTo(1 / 3);
});

test('a withdrawn quote counts for nobody', () => {
  const quotes = bridge.quotes.map((quote) => ({
    ...quote,
    withdrawn: { date: quote.date, reason: 'Never said.' },
  }));
  const [ada] = getBalance({ ...bridge, quotes }, actors).actors;
  expect(ada).toMatchObject({ quotes: 0, wordCount: 0, checked: { count: 0, of: 0 } });
});

test('the report is a table that a terminal can show', () => {
  expect(formatBalance(getBalance(bridge, actors)).replaceAll('\u00A0', ' '))
    .toMatchInlineSnapshot(`
      "Actor         Positions  Elsewhere  Quotes  Words  Newest          Translated  Checked
      ------------  ---------  ---------  ------  -----  --------------  ----------  -------
      Ada Berg      2          0          1       10     3 May 2024      0 of 1      0 of 1
      Tom Reed      1          0          1       2      about May 2024  1 of 1      1 of 1
      Town Council  1          0          0       0      3 May 2024      –           –

      Question  Not heard
      --------  ---------
      Bridge    Tom Reed
      Price     Ada Berg

      Source   Uses  Kind      Publisher
      -------  ----  --------  -----------------
      article  2     article   Millbrook Courier
      s02      8     official  Town Council
      s03      2     copy      Ferry Guild

      Copies: 1 of 3 sources"
    `);
});
