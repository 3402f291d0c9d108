import { expect, test } from 'vitest';
import { showQuoted, splitParagraphs } from '#model/quoted-words.ts';

test.each([
  ['en', 'It will open “never again”', 'It will open ‘never again’'],
  ['en', 'Tom’s “one ‘good’ year”', 'Tom’s ‘one “good” year’'],
  ['en', 'The guilds’ boats ‘sail’ on', 'The guilds’ boats ‘sail’ on'],
  ['en', 'He said “no', 'He said “no'],
  ['de', 'Er sagte „nie wieder“', 'Er sagte ‚nie wieder‘'],
  ['de', 'He said “never again”', 'He said ‚never again‘'],
  ['fr', 'Il a dit «\u00a0jamais\u00a0»', 'Il a dit “jamais”'],
  ['uk', 'Він сказав «ніколи»', 'Він сказав „ніколи“'],
  ['ar', 'قال «أبدًا»', 'قال “أبدًا”'],
])('on a page in %s, %j is shown as %j between its marks', (tag, printed, shown) => {
  expect(showQuoted(printed, tag)).toBe(shown);
});

test('paragraphs are kept, and lines within them joined', () => {
  const printed = 'The bridge comes.\nSoon.\n \nThe “ferries”\n stay.\n';
  expect(showQuoted(printed, 'en')).toBe('The bridge comes. Soon.\n\nThe ‘ferries’ stay.');
  expect(splitParagraphs('One.\n\nTwo.')).toEqual(['One.', 'Two.']);
});
