import { expect, test } from 'vitest';
import { getSpokenLanguage, getVerdict, isTranslation } from '#model/verdict.ts';
import type { Wording } from '#schemas/quote.ts';

const UKRAINIAN = { language: 'uk' };

test.each<[Wording, { language: string } | undefined, Wording]>([
  ['reworded', undefined, 'reworded'],
  ['shortened', undefined, 'shortened'],
  ['reworded', UKRAINIAN, 'translated'],
  ['shortened', UKRAINIAN, 'translated'],
  ['translated', undefined, 'translated'],
  ['matches', UKRAINIAN, 'matches'],
  ['unchecked', UKRAINIAN, 'unchecked'],
  ['reworded', { language: 'en' }, 'reworded'],
])('%s, with the original %j, is shown as %s', (wording, original, verdict) => {
  expect(getVerdict({ wording, language: 'en', original })).toBe(verdict);
});

test('words are a translation if the speaker used another language, same words or not', () => {
  expect(isTranslation({ wording: 'matches', language: 'en', original: UKRAINIAN })).toBe(true);
  expect(isTranslation({ wording: 'translated', language: 'en' })).toBe(true);
  expect(isTranslation({ wording: 'reworded', language: 'en' })).toBe(false);
});

test('the language that was spoken is named only where the original is on record', () => {
  const said = { wording: 'translated', language: 'en' } as const;
  expect(getSpokenLanguage({ ...said, original: UKRAINIAN })).toBe('uk');
  expect(getSpokenLanguage(said)).toBeUndefined();
});
