import { describe, expect, test } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { countWords } from '#model/count-words.ts';
import { formatSentences, getNoteLetter } from '#model/sections.ts';

describe('words', () => {
  test.each([
    ['', 0],
    ['  ', 0],
    ['one', 1],
    [' one\n two\u00A0three ', 3],
    ['Цю пропозицію – вже', 4],
  ])('counts the words of %j', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

describe('the sentences of a section', () => {
  test.each([
    [[4], 'Sentence 4 of 18'],
    [[1, 2], 'Sentences 1, 2 of 18'],
    [[1, 2, 3], 'Sentences 1–3 of 18'],
    [[1, 3, 4, 5, 9], 'Sentences 1, 3–5, 9 of 18'],
    [[9, 10, 11], 'Sentences 9–11 of 18'],
    [[3, 2, 1], 'Sentences 3, 2, 1 of 18'],
  ])('%j read as “%s”', (numbers, words) => {
    expect(formatSentences({ numbers, of: 18 }, ENGLISH)).toBe(words);
  });
});

describe('note letters', () => {
  test.each([
    [0, 'a'],
    [25, 'z'],
    [26, 'aa'],
    [27, 'ab'],
    [51, 'az'],
    [52, 'ba'],
    [701, 'zz'],
    [702, 'aaa'],
  ])('of note %i is “%s”', (index, letter) => {
    expect(getNoteLetter(index)).toBe(letter);
  });

  test('never repeat', () => {
    const letters = Array.from({ length: 1000 }, (_, index) => getNoteLetter(index));
    expect(new Set(letters).size).toBe(1000);
  });
});
