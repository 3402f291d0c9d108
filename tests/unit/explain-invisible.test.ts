import { expect, test } from 'vitest';
import { explainInvisible } from '#content/record-lock/explain-invisible.ts';
import { findWords } from '#content/record-lock/find-words.ts';

test.each([
  ['the br\u00adidge', 'bridge', 'the article has U+00AD (soft hyphen) after “br”'],
  ['the bridge', 'bri\u200bdge', 'the quote has U+200B (zero-width space) after “bri”'],
  ['the bri\ufeffdge', 'bridge', 'the article has U+FEFF (byte order mark) after “bri”'],
  [
    '\u202athe bridge\u202c',
    '\u200fthe bridge',
    'the quote has U+200F (right-to-left mark) at the start',
  ],
  [
    'too d\u2060ear, said he, for u\u200es',
    'too dear […] for u\u200bs',
    'the article has U+2060 (word joiner) after “d”; the article has U+200E (left-to-right mark) after “u”; the quote has U+200B (zero-width space) after “u”',
  ],
  ['می\u200cروم', 'میروم', 'the article has U+200C (zero-width non-joiner) after “می”'],
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
    ': the article has U+00AD (soft hyphen)',
  );
  expect(explainInvisible('می\u200cروم a\u00adb', 'می\u200cروم ab')).not.toContain('joiner');
  expect(explainInvisible('the br\u00adidge', 'the ferry')).toBeUndefined();
});
