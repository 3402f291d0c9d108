import fc from 'fast-check';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { layOutCard } from '#outputs/embeds/card-layout.ts';
import { fitLines, getHeightAt } from '#outputs/embeds/fit-lines.ts';
import { estimateHeights, estimateListHeights } from '#outputs/embeds/height.ts';
import { countLines, getTextWidth } from '#outputs/embeds/text-size.ts';

const foot = h('div.foot', h('a', 'Read the section'));
const layOut = (text: string) => layOutCard(h('main.card', [h('p', text), foot]));

test('a text is as wide as its characters, and marks above a letter add nothing', () => {
  expect(getTextWidth('', 20)).toBe(0);
  expect(getTextWidth('mm', 20)).toBe(2 * getTextWidth('m', 20));
  expect(getTextWidth('e\u0301', 20)).toBe(getTextWidth('e', 20));
  expect(getTextWidth('i', 20)).toBeLessThan(getTextWidth('Щ', 20));
});

test('lines break between words, and within words that are too long', () => {
  expect(countLines([], 1, 10)).toBe(1);
  expect(countLines([4, 4, 4], 1, 9)).toBe(2);
  expect(countLines([95], 1, 10)).toBe(10);
});

test('lines do not break at no-break spaces', () => {
  const narrow = layOut('word word word word word word word word');
  const unbroken = layOut('word word word word word word word\u00a0word');
  expect(unbroken(120)).toBeGreaterThanOrEqual(narrow(120));
});

test('more words never make a card lower, a wider frame never makes it higher, and the height is whole px', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      (text, more) => {
        const height = layOut(text)(340);
        expect(Number.isInteger(height)).toBe(true);
        expect(layOut(`${text} ${more}`)(340)).toBeGreaterThanOrEqual(height);
        expect(layOut(text)(500)).toBeLessThanOrEqual(height);
      },
    ),
  );
});

test('the lines are nowhere lower than a height that they describe', () => {
  const heights = fc.array(fc.integer({ min: 100, max: 3000 }), { minLength: 4, maxLength: 14 });
  fc.assert(
    fc.property(heights, (some) => {
      const points = some.map((height, index) => ({
        width: 300 + 30 * index,
        height,
        least: height,
      }));
      const lines = fitLines(points);
      for (const { width, height } of points)
        expect(getHeightAt(lines, width)).toBeGreaterThanOrEqual(height - 0.01);
    }),
  );
});

test('heights are px for one width and CSS for any, and a whole list is not higher than a screen', () => {
  const content = [h('p', 'word '.repeat(4000))];
  expect(estimateHeights(content, foot).height).toBeGreaterThan(600);
  expect(estimateListHeights(content, foot)).toMatchObject({
    height: 600,
    fluidHeight: expect.stringMatching(
      /^min\(600px,max\(\d+px - \d+cqi,min\(\d+px( - \d+cqi)?,\d+px( - \d+cqi)?\)\)\)$/,
    ) as unknown,
  });
});
