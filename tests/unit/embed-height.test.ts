import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { estimateQuoteHeight } from '#outputs/embeds/height.ts';
import { getQuoteView } from '#outputs/embeds/quote-view.ts';
import { countLines, getTextWidth } from '#outputs/embeds/text-size.ts';
import { makePerson, makeQuote } from './record-fixture.ts';

const quote = makeQuote('too-dear', '2025-03-17', makePerson('ada'));
const estimate = (text: string) =>
  estimateQuoteHeight(getQuoteView({ ...quote, text }, [], ENGLISH), 'Site', ENGLISH);

test('a text is as wide as its characters, and marks above a letter add nothing', () => {
  expect(getTextWidth('', 20)).toBe(0);
  expect(getTextWidth('mm', 20)).toBe(2 * getTextWidth('m', 20));
  expect(getTextWidth('e\u0301', 20)).toBe(getTextWidth('e', 20));
  expect(getTextWidth('i', 20)).toBeLessThan(getTextWidth('Щ', 20));
});

test('lines break at spaces, within words that are too long, and not at no-break spaces', () => {
  expect(countLines('', 20, 300)).toBe(1);
  expect(countLines('a a a', 20, getTextWidth('a a', 20))).toBe(2);
  expect(countLines('a\u00a0a', 20, getTextWidth('a', 20))).toBeGreaterThan(1);
  expect(countLines('m'.repeat(100), 20, getTextWidth('m'.repeat(10), 20))).toBe(10);
});

test('more words never make a card lower, and the height is a whole number of px', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      (text, more) => {
        expect(Number.isInteger(estimate(text))).toBe(true);
        expect(estimate(`${text} ${more}`)).toBeGreaterThanOrEqual(estimate(text));
      },
    ),
  );
});
