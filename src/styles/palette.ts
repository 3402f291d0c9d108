import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * A colour of theme.css as `#rrggbb`, for code that cannot read custom properties. Throws an Error for an unknown name.
 */
export function getColour(name: string): Colour {
  const colour = palette.get(name);
  if (!colour)
    throw new Error(`theme.css has no \`--color-${name}: light-dark(oklch(…), oklch(…))\`.`);
  return colour;
}

/** The colours of a stylesheet by name, written as `--color-NAME: light-dark(oklch(…), oklch(…))`. */
export function readPalette(styles: string): Map<string, Colour> {
  const found = styles.matchAll(
    /--color-([\w-]+): light-dark\(oklch\(([^)]+)\), oklch\(([^)]+)\)\)/g,
  );
  return new Map(
    Array.from(found, ([, name = '', light = '', dark = '']) => [
      name,
      { light: toHex(light), dark: toHex(dark) },
    ]),
  );
}

/**
 * Takes `lightness chroma hue`; each channel is clipped to the range of sRGB.
 * https://www.w3.org/TR/css-color-4/#color-conversion-code
 */
function toHex(oklch: string): string {
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
  ];
  return `#${channels.map((channel) => toByte(channel).toString(16).padStart(2, '0')).join('')}`;
}

function toByte(channel: number): number {
  const light = Math.min(1, Math.max(0, channel));
  const coded = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(coded * 255);
}

/** Node reads it where there is no Vite; a built module lies elsewhere and finds it by its name in the project. */
const FILE = createRequire(import.meta.url).resolve('#styles/theme.css');

const palette = readPalette(readFileSync(FILE, 'utf8'));

/** For the light and the dark theme. */
export type Colour = { light: string; dark: string };
