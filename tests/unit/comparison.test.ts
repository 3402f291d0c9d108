import { expect, test } from 'vitest';
import { layOutComparison } from '#model/comparison.ts';
import { makePerson, makeQuote, makeSource } from './record-fixture.ts';

const quote = {
  ...makeQuote('bridge', '2024-05-02', makePerson('ada-berg')),
  text: 'It will cost little. We are building it.',
  wording: 'reworded' as const,
  reported: [
    { text: 'It may cost a lot', source: makeSource('s01', 1), language: 'en' },
    { text: 'We are thinking of building it', source: makeSource('s02', 2), language: 'en' },
  ],
  pairs: [
    { reported: 'may', article: 'will' },
    { reported: 'thinking of building', article: 'building' },
  ],
};
const getTexts = (comparison: ReturnType<typeof layOutComparison>) =>
  comparison?.versions.map(({ kind, text }) => [kind, text]);

test('the reported words come before the article’s', () => {
  expect(getTexts(layOutComparison({ quote }))).toEqual([
    ['report', 'It may cost a lot'],
    ['article', quote.text],
  ]);
});

test('parts are compared alone, with the report that has them and the pairs in them', () => {
  const reported = 'We are thinking of building it';
  const comparison = layOutComparison({ quote, reported, article: 'We are building it.' });
  expect(getTexts(comparison)).toEqual([
    ['report', reported],
    ['article', 'We are building it.'],
  ]);
  expect(comparison?.versions[0]).toMatchObject({ source: { id: 's02' } });
  expect(comparison?.pairs).toEqual([quote.pairs[1]]);
});

test('a quote without a report, and one that was withdrawn, have nothing to compare', () => {
  expect(layOutComparison({ quote: { ...quote, reported: [] } })).toBeUndefined();
  const withdrawn = { date: quote.date, reason: 'It was not said.' };
  expect(layOutComparison({ quote: { ...quote, withdrawn } })).toBeUndefined();
});
