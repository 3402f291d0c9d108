import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRefusedCharacter } from '#model/characters.ts';
import { nameCharacter } from '#model/character-names.ts';
import { normalizeText } from '#model/normalize-text.ts';

describe('let through is', () => {
  test.each([
    ['a joiner that Persian needs', 'می‌خواهم'],
    ['a joiner that Hindi needs', 'क्‍ष'],
    ['a family of joined pictures', '👨‍👩‍👧'],
    ['a flag made of tags', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['a place where a Khmer line may break', 'ភាសា\u200bខ្មែរ'],
    ['a heart that is shown as a picture', '❤️'],
    ['a key cap', '1️⃣'],
    ['a form of a Chinese character', '葛\u{e0100}'],
    ['a space that does not break', '50\u00a0%'],
    ['a tab between words', 'a\tb'],
    [
      'letters of any script',
      'Ağca Łukaszewicz Nguyễn – Київ, القاهرة, ירושלים, ქართული, 東京, 서울, ไทย',
    ],
  ])('%s', (_what, text) => {
    expect(findRefusedCharacter(text)).toBeUndefined();
  });
});

describe('refused, with its place and name, is', () => {
  test.each([
    ['bri\u00addge', 3, 'U+00AD (soft hyphen)'],
    ['NU\u200bOW', 2, 'U+200B (zero-width space)'],
    ['must \u202eend', 5, 'U+202E (right-to-left override)'],
    ['a\u200eb', 1, 'U+200E (left-to-right mark)'],
    ['a\u200db', 1, 'U+200D (zero-width joiner)'],
    ['a\ufeffb', 1, 'U+FEFF (byte order mark)'],
    ['one\rtwo', 3, 'U+000D (carriage return)'],
    ['one\u2028two', 3, 'U+2028 (line separator)'],
    ['N\ufe0fO', 1, 'U+FE0F (variation selector)'],
    ['a\u{e0041}', 1, 'U+E0041 (tag)'],
    ['don’\ufe0ft', 4, 'U+FE0F (variation selector)'],
    ['5\ufe0f0', 1, 'U+FE0F (variation selector)'],
    ['a\ue000', 1, 'U+E000'],
    ['a\ufdd0', 1, 'U+FDD0'],
    ['a\u2800b', 1, 'U+2800'],
    ['a\ufffd', 1, 'U+FFFD (bytes that are not UTF-8)'],
    ['\ud800', 0, 'U+D800'],
    ['a\u0000', 1, 'U+0000 (null)'],
  ])('%j', (text, index, name) => {
    expect(findRefusedCharacter(text)).toMatchObject({ index, name });
  });
});

test('no text that is let through looks like another one that is', () => {
  const invisible = fc.constantFrom(
    ...Array.from('\u00ad\u034f\u200b\u200c\u200d\u200e\u2060\u2064\ufe00\ufeff'),
  );
  const latin = fc.string({ unit: fc.constantFrom(...Array.from('abcdefgh ')) });
  fc.assert(
    fc.property(latin, latin, invisible, (before, after, character) => {
      expect(findRefusedCharacter(before + after)).toBeUndefined();
      expect(findRefusedCharacter(before + character + after)?.character).toBe(character);
    }),
  );
});

test('a text is the same however an editor has saved it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-composite' }), (text) => {
      const plain = normalizeText(text.replaceAll('\r', ''));
      const saved = `\ufeff${text.replaceAll('\r', '').normalize('NFD').replaceAll('\n', '\r\n')}`;
      expect(normalizeText(saved)).toBe(plain);
      expect(normalizeText(plain.replace(/^\ufeff/, ''))).toBe(plain.replace(/^\ufeff/, ''));
    }),
  );
});

test('a character is named by its code where it has no name here', () => {
  expect([nameCharacter('é'), nameCharacter('😀')]).toEqual(['U+00E9', 'U+1F600']);
});
