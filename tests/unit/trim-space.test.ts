import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trimSpace } from '#build/trim/trim-space.ts';

test.each([
  ['<p>\n  Guns  <b>will</b>\n  <i>fall</i></p>', '<p> Guns <b>will</b> <i>fall</i></p>'],
  ['<p>one word</p> <p>two</p>', '<p>one word</p> <p>two</p>'],
  ['<p>18\u00a0\u00a0March</p>', '<p>18\u00a0\u00a0March</p>'],
])('white space between words and tags is one space: %j', (html, trimmed) => {
  expect(trimSpace(html)).toBe(trimmed);
});

test.each([
  '<pre id="code">one\n  two <b> </b>\n</pre>',
  '<textarea>\n\n</textarea>',
  '<script>a\n  b</script>',
  '<style>a  {}</style>',
  '<!--  -->',
  '<a title="a  > b">x</a>',
  "<a title='a  > b'>x</a>",
])('what each character counts in stays as it is: %j', (html) => {
  expect(trimSpace(html)).toBe(html);
});

test('nothing but white space is ever changed, and a second time nothing', () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('ab<>/="\' \n\t')), maxLength: 30 });
  fc.assert(
    fc.property(text, (html) => {
      const trimmed = trimSpace(html);
      expect(trimmed.replace(/\s/g, '')).toBe(html.replace(/\s/g, ''));
      expect(trimSpace(trimmed)).toBe(trimmed);
    }),
  );
});
