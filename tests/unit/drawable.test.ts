import { Renderer } from '@takumi-rs/core';
import { create } from 'fontkitten';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { getFonts } from '#outputs/cards/fonts.ts';
import { getUndrawable, isDrawable } from '#fonts/drawable.ts';
import { FACES, readFace } from '#fonts/faces.ts';

const renderer = new Renderer();
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const getLetters = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);

const codes = FACES.map((face) => {
  const font = create(readFace(face));
  return new Set(font.isCollection ? [] : font.characterSet);
});
const characters = [...codes.reduce((all, set) => all.union(set))].map((code) =>
  String.fromCodePoint(code),
);

/** The outline in SVG that each font draws for a missing letter. */
let boxes: string[] = [];
beforeAll(async () => {
  const drawn = await Promise.all(getFonts().map((font) => drawSvg('死', font.name ?? '', [font])));
  boxes = drawn.map((svg) => /<path[^>]* d="([^"]+)"/.exec(svg)?.[1] ?? '');
  expect(boxes.every(Boolean)).toBe(true);
});

describe('what can be drawn', () => {
  test('every letter of the faces that is said to be drawable is drawn, in each family', async () => {
    const drawable = characters.filter(isDrawable);
    expect(drawable.length).toBeGreaterThan(0.98 * characters.length);
    for (const family of ['Record Serif', 'Record Display', 'Record Sans'])
      expect(await findBoxed(drawable, family)).toEqual([]);
  });

  test('no text that is said to be drawable is drawn with an empty box', async () => {
    const unit = fc.oneof(
      fc.constantFrom(...characters),
      // Marks of Latin, Hebrew, Arabic and Devanagari, on letters that may be in another font.
      fc.integer({ min: 0x300, max: 0x36f }).map((code) => String.fromCodePoint(code)),
      fc.integer({ min: 0x591, max: 0x670 }).map((code) => String.fromCodePoint(code)),
      fc.constantFrom('\u093f', '\u200c', '\u200d', '\ufe0e', '\ufe0f', '\u00ad', '\u2060', '\n'),
      fc.string({ unit: 'binary', maxLength: 1 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit, maxLength: 30 }),
        fc.constantFrom('Record Serif', 'Record Sans'),
        async (text, family) => {
          const shown = getLetters(text).filter(isDrawable).join('');
          fc.pre(isDrawable(shown));
          expect(await isBoxed(shown, family)).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each(['🎉', '🇺🇦', 'ה', '橋', '다', 'पु', 'ส', 'ხ', 'a\u064e', 'ب\u0323'])(
    'a letter that is said not to be is drawn as an empty box: %j',
    async (letter) => {
      expect(getUndrawable(`It is ${letter} now.`)).toEqual([letter]);
      expect(await isBoxed(letter, 'Record Serif')).toBe(true);
    },
  );

  test.each([
    'From 5 → 7 ≥ 2 ≠ 3, H₂O, ½, №, ₴100, ₽, ₹',
    'Z̆ȃp̂ and ẹ́ (Yoruba) q̃',
    'Η γέφυρα θα ανοίξει το καλοκαίρι',
    'Łukasz Wałęsa, Erdoğan, Nguyễn',
    'كفى موتًا. می‌خواهیم',
    'A line\nand a\u00a0narrow\u202fspace, a soft\u00adhyphen, ©\ufe0f',
  ])('letters with their marks, signs and white space can be: %s', (text) => {
    expect(getUndrawable(text)).toEqual([]);
  });

  test('all weights and sizes of a family have the same letters', () => {
    const families = Map.groupBy(FACES.keys(), (index) =>
      FACES[index]!.name.replace('Display', 'Serif'),
    );
    for (const [first = 0, ...others] of families.values())
      for (const other of others) expect(codes[other]).toEqual(codes[first]);
  });
});

/**
 * The letters that are drawn as an empty box. They are drawn in groups of a hundred, and one by one if a group has any.
 */
async function findBoxed(letters: readonly string[], family: string): Promise<string[]> {
  const found: string[] = [];
  for (let at = 0; at < letters.length; at += 100) {
    const some = letters.slice(at, at + 100);
    if (!(await isBoxed(some.join(' '), family))) continue;
    for (const letter of some) if (await isBoxed(letter, family)) found.push(letter);
  }
  return found;
}

async function isBoxed(text: string, family: string): Promise<boolean> {
  const svg = await drawSvg(text, family, getFonts());
  return boxes.some((box) => svg.includes(box));
}

function drawSvg(text: string, family: string, fonts: ReturnType<typeof getFonts>) {
  const style = { fontFamily: `'${family}', 'Record Naskh'`, fontSize: 60 };
  return renderer.renderSvg({ type: 'text', text, style }, { width: 1200, height: 100, fonts });
}
