import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_DIR } from '#environment.ts';
import { readPalette } from '#styles/palette.ts';

const css = readFileSync(join(PROJECT_DIR, 'src', 'styles', 'theme.css'), 'utf8');
const palette = readPalette(css);

/** Text colours on every background they may have; WCAG 2.2 AAA requires 7 : 1. */
const READ = ['ink', 'ink-2', 'accent']
  .flatMap((text) =>
    ['ground', 'sunk', 'later', 'accent-ground', 'land', 'sea'].map(
      (ground) => [text, ground] as const,
    ),
  )
  // Only ink and accent are used on the tint of differing words.
  .filter(([text, ground]) => text !== 'ink-2' || ground !== 'accent-ground');

test('the file has a light and a dark value for each colour', () => {
  expect(palette.size).toBe(11);
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
    .map((name) => getLuminance(palette.get(name)?.[theme] ?? ''))
    .toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. Takes `#rrggbb`. */
function getLuminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
