import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFormFinder } from '#model/form-tree.ts';
import { measureCpu } from './cpu-time.ts';

const piece = fc.constantFrom(
  ...['a', 'b', 'A', 's', 'es', 'NATO', 'é', 'e\u0301', 'ж', '1', '😀'],
  ...[' ', '\u00a0', '.', '+', '-', '’'],
);
const form = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join('').normalize().replace(/\s+/gu, ' ').trim())
  .filter((words) => words !== '');

test('forms are found as a search for each of them, the longest first, would find them', () => {
  const forms = fc.array(fc.record({ form, isFlexible: fc.boolean() }), { minLength: 1 });
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(forms, text, (list, words) => {
      const found = [...words.matchAll(makeSearch(list))];
      expect(createFormFinder(list)(words)).toEqual(
        found.map((match) => ({ start: match.index, written: match[0] })),
      );
    }),
  );
});

test('sixteen times the forms and the text cost about sixteen times as much, at worst', () => {
  const list = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ form: `a ${index} b`, isFlexible: true }));
  const find = (times: number) => {
    const text = 'a 7 c '.repeat(500 * times);
    return () => createFormFinder(list(200 * times))(text);
  };
  find(16)();
  expect(measureCpu(find(16))).toBeLessThan(64 * measureCpu(find(1)));
});

/** One regular expression with all forms: slow but simple, to compare with. */
function makeSearch(forms: readonly { form: string; isFlexible: boolean }[]): RegExp {
  const escape = (words: string) =>
    words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(/\s+/gu, '\\s+');
  const patterns = forms
    .toSorted((one, other) => other.form.length - one.form.length)
    .map(({ form: [first = '', ...rest], isFlexible }) => {
      const start =
        isFlexible && /\p{L}/u.test(first)
          ? `[${first.toLowerCase()}${first.toUpperCase()}]`
          : escape(first);
      return start + escape(rest.join('')) + (isFlexible ? '(?:e?s)?' : '');
    });
  const letter = '[\\p{L}\\p{M}\\p{N}]';
  return new RegExp(`(?<!${letter})(?:${patterns.join('|')})(?!${letter})`, 'gu');
}
