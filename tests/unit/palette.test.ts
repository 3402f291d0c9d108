import { expect, test } from 'vitest';
import { getColour, readPalette } from '#styles/palette.ts';

const convert = (oklch: string) =>
  readPalette(`--color-any: light-dark(oklch(${oklch}), oklch(0 0 0));`).get('any')?.light;

/** CSS colours by name, with the values from https://oklch.com/. */
test.each([
  ['1 0 0', '#ffffff'],
  ['0 0 0', '#000000'],
  ['0.62796 0.25768 29.234', '#ff0000'],
  ['0.51975 0.17686 142.495', '#008000'],
  ['0.45201 0.31321 264.052', '#0000ff'],
  ['0.59987 0 0', '#808080'],
])('oklch(%s) is %s', (oklch, hex) => {
  expect(convert(oklch)).toBe(hex);
});

test('a colour that no screen has is cut to one that screens have', () => {
  expect(convert('0.7 0.4 145')).toMatch(/^#00[0-9a-f]{2}00$/);
});

test('theme.css has what pictures, embeds and heads take from it, light and dark', () => {
  const { light, dark } = getColour('ground');
  expect([light, dark]).toEqual([
    expect.stringMatching(/^#[0-9a-f]{6}$/),
    expect.stringMatching(/^#[0-9a-f]{6}$/),
  ]);
  expect(light).not.toBe(dark);
});

test('a colour that theme.css does not have is an error that names it', () => {
  expect(() => getColour('mauve')).toThrow('--color-mauve');
});
