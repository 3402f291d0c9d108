import { expect, test } from 'vitest';
import { explainInvisible } from '#locks/explain-invisible.ts';
import { findWords } from '#locks/find-words.ts';

test.each([
  ['the br\u00adidge', 'bridge', 'the article has a soft hyphen (U+00AD) after “br”'],
  ['the bridge', 'bri\u200bdge', 'the quote has a zero-width space (U+200B) after “bri”'],
  ['the bri\ufeffdge', 'bridge', 'the article has a byte order mark (U+FEFF) after “bri”'],
  [
    '\u202athe bridge\u202c',
    '\u200fthe bridge',
    'the quote has a right-to-left mark (U+200F) at the start',
  ],
  [
    'too d\u2060ear, said he, for u\u200es',
    'too dear […] for u\u200bs',
    'the article has a word joiner (U+2060) after “d”; the article has a left-to-right mark (U+200E) after “u”; the quote has a zero-width space (U+200B) after “u”',
  ],
  ['می\u200cروم', 'میروم', 'the article has a zero-width non-joiner (U+200C) after “می”'],
])(
  'an invisible character that differs is named with its place: %j',
  (sentence, words, reasons) => {
    expect(findWords(sentence, words)).toBeUndefined();
    expect(explainInvisible(sentence, words)).toContain(`cannot be seen: ${reasons}. `);
  },
);

test('decomposed letters, other spaces and straight marks are no difference', () => {
  const article = 'Sa\u0308o\u00a0Paulo’s\u202fcafe\u0301 is "closed"';
  expect(findWords(article, 'Säo Paulo’s café is “closed”')).toHaveLength(1);
});

test('what both have is not named, nor where other words differ', () => {
  expect(explainInvisible('می\u200cروم a\u00adb', 'می\u200cروم ab')).toContain(
    ': the article has a soft hyphen',
  );
  expect(explainInvisible('می\u200cروم a\u00adb', 'می\u200cروم ab')).not.toContain('joiner');
  expect(explainInvisible('the br\u00adidge', 'the ferry')).toBeUndefined();
});
