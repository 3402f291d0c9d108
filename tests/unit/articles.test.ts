import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyseArticle } from '#authoring/article/analyse-article.ts';
import { parseArticle } from '#model/parse-article.ts';
import { ARTICLES, scoreArticle } from '../article-scores.ts';
import { measureCpu } from './cpu-time.ts';

/** `Gratistag`, held at a distance, looks like the name of a day. */
const KINDS: Record<string, number> = { 'de-ch-seilbahn': 0.9 };

test.each(ARTICLES)('%s is told apart as an editor does it', (id) => {
  const { sentences, quotations, speakers, kinds } = scoreArticle(id);
  expect(sentences).toBeGreaterThanOrEqual(0.98);
  expect(quotations).toBeGreaterThanOrEqual(0.95);
  expect(speakers).toBeGreaterThanOrEqual(0.75);
  expect(kinds).toBeGreaterThanOrEqual(KINDS[id] ?? 1);
});

/** Text from pieces that mean something to the analysis. */
const text = fc
  .array(
    fc.constantFrom(
      ...[
        '“',
        '”',
        '„',
        '«',
        '»',
        '"',
        "'",
        '‘',
        '’',
        '(',
        ')',
        ' ',
        ' ',
        '\n\n',
        '. ',
        ', ',
        '… ',
      ],
      ...[
        'said ',
        'sagte ',
        'he ',
        'Ann Lee ',
        'Dr. ',
        'J. ',
        '— ',
        ' — заявил ',
        'the mayor',
        '5',
      ],
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));
const anything = fc.oneof(text, fc.string({ unit: 'binary' }));

test('whatever is written, quotations lie in their paragraphs, in order, and nothing throws', () => {
  fc.assert(
    fc.property(
      anything,
      fc.constantFrom('en', 'de', 'fr', 'ru', 'ar', 'tlh'),
      (words, language) => {
        const article = parseArticle(words);
        const { quotations, sentences } = analyseArticle(article, language);
        const parts = quotations.flatMap((quotation) => quotation.parts);
        for (const [index, { paragraph, start, end, text: own }] of parts.entries()) {
          expect(article.paragraphs[paragraph]?.text.slice(start, end)).toBe(own);
          const next = parts[index + 1];
          if (next?.paragraph === paragraph) expect(end).toBeLessThan(next.start);
          else if (next) expect(paragraph).toBeLessThan(next.paragraph);
        }
        for (const { sentence, lastSentence } of quotations) {
          expect(sentences[sentence]).toBeDefined();
          expect(lastSentence).toBeGreaterThanOrEqual(sentence);
        }
      },
    ),
  );
});

test.each([
  ['a paragraph without a point', 'the mayor of the town said that it was fine, '],
  ['quotations in a row', '“Fine,” said Ann Lee. '],
  ['quotations in one sentence', '"a" said Bo, '],
  ['marks without a pair', '“a '],
  ['apostrophes that look like marks', '‘a '],
  ['initials', 'A. '],
  ['parentheses that stay open', '(A. B '],
])('%s costs in proportion to its length, at worst', (_, piece) => {
  const analyse = (length: number) => {
    const article = parseArticle(`A headline\n\n${piece.repeat(length / piece.length)}`);
    return () => analyseArticle(article, 'en');
  };
  analyse(5000)();
  expect(measureCpu(analyse(80_000))).toBeLessThan(24 * measureCpu(analyse(10_000)));
});
