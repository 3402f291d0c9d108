import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFragment } from '#elements/find-fragment.ts';
import type { Fragment } from '#elements/find-fragment.ts';

const PAGE = [
  'The guns must fall silent.',
  'He said: “The guns must fall silent,” and the council agreed to a pause of thirty days.',
  'The council met again. The council met again.',
  'Nobody knew.',
];

/** Finds the fragment for words of a block, by their place among equal ones. */
function find(blocks: readonly string[], block: number, words: string, nth = 0) {
  let offset = -1;
  for (let seen = 0; seen <= nth; seen += 1)
    offset = blocks[block]?.indexOf(words, offset + 1) ?? -1;
  return findFragment(blocks, { block, offset }, { block, offset: offset + words.length }, 'en');
}

describe('a link to words', () => {
  test('has the words alone where they stand once', () => {
    expect(find(PAGE, 3, 'Nobody knew')).toEqual({ textStart: 'Nobody knew' });
  });

  test('takes a word that is selected in part whole', () => {
    expect(find(PAGE, 3, 'body kn')).toEqual({ textStart: 'Nobody knew' });
  });

  test('has the words beside them where they stand more than once', () => {
    expect(find(PAGE, 1, 'guns must fall silent')).toEqual({
      prefix: 'The',
      textStart: 'guns must fall silent',
      suffix: ',” and',
    });
  });

  test('has words of the block before for words that begin a block', () => {
    expect(find(PAGE, 2, 'The council met')).toMatchObject({ textStart: 'The council met' });
  });

  test('has both ends of a passage over several blocks', () => {
    const fragment = findFragment(PAGE, { block: 1, offset: 0 }, { block: 3, offset: 12 }, 'en');
    expect(fragment).toMatchObject({ textStart: 'He said: “The', textEnd: 'Nobody knew' });
  });

  test('is not made for words that cannot be told apart, nor for signs', () => {
    const same = Array.from({ length: 9 }, () => 'the same words');
    expect(find(same, 4, 'same')).toBeUndefined();
    expect(find(PAGE, 3, '.')).toBeUndefined();
    expect(
      findFragment([], { block: 0, offset: 0 }, { block: 0, offset: 0 }, 'en'),
    ).toBeUndefined();
  });

  test('tells words apart that differ in more than case and accents', () => {
    expect(find(['Elle a dit Ete.', 'Un été.'], 1, 'été')).toEqual({
      prefix: 'Un',
      textStart: 'été',
    });
  });
});

test('leads a browser to the words that were selected, for any page and selection', () => {
  const word = fc.constantFrom('a', 'pause', 'of', 'thirty', 'days', 'été', 'Ete', '“No”,', 'war.');
  const block = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.array(block, { minLength: 1, maxLength: 6 }),
      fc.nat(),
      fc.nat(),
      (blocks, one, other) => {
        const text = blocks.join(' ');
        const [from = 0, to = 0] = [one % text.length, other % text.length].toSorted(
          (a, b) => a - b,
        );
        const fragment = findFragment(blocks, getPlace(blocks, from), getPlace(blocks, to), 'en');
        const selected = text.slice(from, to);
        const letters = [...selected.matchAll(/\p{L}/gu)].map(({ index }) => from + index);
        fc.pre(fragment !== undefined);
        const found = follow(blocks, fragment);
        expect(found?.start).toBeLessThanOrEqual(letters.at(0) ?? from);
        expect(found?.end).toBeGreaterThan(letters.at(-1) ?? from - 1);
      },
    ),
  );
});

function getPlace(blocks: readonly string[], at: number) {
  let before = 0;
  for (const [block, text] of blocks.entries()) {
    if (at <= before + text.length) return { block, offset: at - before };
    before += text.length + 1;
  }
  throw new Error('There is no such place.');
}

/** What a browser does: the first text with what must stand around it, and then the first end of it. */
function follow(blocks: readonly string[], { prefix, textStart, textEnd, suffix }: Fragment) {
  const text = fold(blocks.join(' '));
  const pattern = [
    prefix === undefined ? '' : `(?<=${escape(prefix)} ?)`,
    escape(textStart),
    textEnd === undefined ? '' : `.*?${escape(textEnd)}`,
    suffix === undefined ? '' : `(?= ?${escape(suffix)})`,
  ];
  const match = new RegExp(pattern.join(''), 'u').exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const escape = (text: string) => fold(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
