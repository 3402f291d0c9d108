import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_DIR } from '#environment.ts';

const css = readFileSync(join(PROJECT_DIR, 'src', 'styles', 'theme.css'), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--color-([\w-]+): light-dark\(oklch\(([^)]+)\), oklch\(([^)]+)\)\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** What is read, on what it may stand; WCAG 2.2 AAA asks for 7 : 1. */
const READ = ['ink', 'ink-2', 'accent']
  .flatMap((text) =>
    ['ground', 'sunk', 'later', 'accent-ground', 'land', 'sea'].map(
      (ground) => [text, ground] as const,
    ),
  )
  // Only ink and accent stand on the tint of differing words.
  .filter(([text, ground]) => text !== 'ink-2' || ground !== 'accent-ground');

test('the file has a light and a dark value for each colour', () => {
  expect(tokens.size).toBe(11);
});

for (const theme of ['light', 'dark'] as const) {
  test.each(READ)(`%s can be read on %s, ${theme}`, (text, ground) => {
    expect(getContrast(text, ground, theme)).toBeGreaterThanOrEqual(7);
  });

  test.each(['ground', 'sunk', 'later'])(
    `marks and dots can be told from %s, ${theme}`,
    (ground) => {
      expect(getContrast('rule-strong', ground, theme)).toBeGreaterThanOrEqual(3);
    },
  );
}

function getContrast(one: string, other: string, theme: 'light' | 'dark'): number {
  const [light, dark] = [one, other]
    .map((name) => getLuminance(tokens.get(name)?.[theme] ?? ''))
    .toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of an OKLCH colour: https://www.w3.org/TR/css-color-4/#color-conversion-code, WCAG 2.2. */
function getLuminance(oklch: string): number {
  const [lightness = 0, chroma = 0, hue = 0] = oklch.split(/\s+/).map(Number);
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((channel) => Math.min(1, Math.max(0, channel)));
  return 0.2126 * channels[0]! + 0.7152 * channels[1]! + 0.0722 * channels[2]!;
}
