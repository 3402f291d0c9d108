import { expect, test } from 'vitest';
import { analyseArticle } from '#authoring/article/analyse-article.ts';
import { findQuotations } from '#model/quotation-marks.ts';
import { parseArticle } from '#model/parse-article.ts';

const find = (text: string) =>
  findQuotations(text).map(({ start, end }) => text.slice(start, end).trim());
const analyse = (text: string, language = 'en') =>
  analyseArticle(parseArticle(`A headline\n\n${text}`), language);

test.each([
  ['“One,” she said. “Two.”', ['One,', 'Two.']],
  ['Er sagte: „Das heißt ‚nie‘, oder?“', ['Das heißt ‚nie‘, oder?']],
  ['« Une “petite” fête », dit-il.', ['Une “petite” fête']],
  ['»Nein«, sagte sie.', ['Nein']],
  ['”Nej”, säger hon.', ['Nej']],
  ['‘It’s the workers’ choice,’ he said.', ['It’s the workers’ choice,']],
  ["'It's fine,' he said of the '90s.", ["It's fine,"]],
  ['قال: «أين “نحن” الآن؟»', ['أين “نحن” الآن؟']],
])('the outermost quotations of %s', (text, quotations) => {
  expect(find(text)).toEqual(quotations);
});

test.each([
  ['„Wer so etwas schreibt“, entgegnete Prof. Aßmann, „hat nichts gehört.“', 'de'],
  ['"Wer so etwas schreibt", sagt er "hat nichts gehört."', 'de'],
  ['„Kolejka” – przypomina Stanisław Gajda, prezes – „woziła buraki”.', 'pl'],
  ['«نريد التوسيع»، يقول بن عمر، «ولكن نريد مكاناً».', 'ar'],
  ['‘The trouble,’ said Mr Tregear, ‘is that nobody knows.’', 'en'],
])('the halves of %s are one quotation', (text, language) => {
  expect(analyse(text, language).quotations.map(({ parts }) => parts.length)).toEqual([2]);
});

test('two titles with words between them stay two', () => {
  const { quotations } = analyse('They read “Red House,” a novel, and “Blue House,” a play.');
  expect(quotations).toHaveLength(2);
});

test('a quotation in single marks goes on in the next paragraph', () => {
  const { quotations } = analyse('She smiled. ‘It doesn’t “end” here.\n\n‘It goes on,’ she said.');
  expect(quotations.map(({ text }) => text)).toEqual(['It doesn’t “end” here. It goes on,']);
});

test('a mark without a pair is reported, and takes nothing with it', () => {
  const { quotations, unpaired } = analyse(
    'He “never came. She said: “I did.”\n\n“We know,” they said.',
  );
  expect(quotations.map(({ text }) => text)).toEqual(['I did.', 'We know,']);
  expect(unpaired).toEqual([{ paragraph: 0, at: 3, mark: '“' }]);
});
