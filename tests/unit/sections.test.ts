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

describe('sentence ids', () => {
  test.each([
    [[], ''],
    [['B1'], 'B1'],
    [['B1', 'B2'], 'B1, B2'],
    [['B1', 'B2', 'B3'], 'B1–B3'],
    [['B1', 'B3', 'B4', 'B5', 'C1'], 'B1, B3–B5, C1'],
    [['A9', 'A10', 'A11'], 'A9–A11'],
    [['A1', 'B2', 'C3'], 'A1, B2, C3'],
    [['A3', 'A2', 'A1'], 'A3, A2, A1'],
    [['AA1', 'AA2', 'AA3'], 'AA1–AA3'],
  ])('%j read as “%s”', (sentences, words) => {
    expect(formatSentences(sentences, ENGLISH)).toBe(words);
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
