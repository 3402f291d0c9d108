import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontDetails } from '@takumi-rs/core';

/**
 * The site’s faces, whole families: every script they have can be drawn. Read once.
 *
 * Takumi takes its own face, without a word, for a family it does not find: `Serif` means the generic one to it, and
 * a digit needs quotes. Hence names of our own, quoted in templates/style.ts.
 */
export function getFonts(): Font[] {
  fonts ??= FILES.map(({ name, weight, file }) => ({
    name,
    weight,
    key: file,
    data: readFileSync(resolve(file)),
  }));
  return fonts;
}

const { resolve } = createRequire(import.meta.url);
const NASKH = '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic';

const FILES = [
  { name: 'Record Serif', weight: 400, file: 'source-serif/TTF/SourceSerif4-Regular.ttf' },
  { name: 'Record Serif', weight: 600, file: 'source-serif/TTF/SourceSerif4-Semibold.ttf' },
  {
    name: 'Record Display',
    weight: 600,
    file: 'source-serif/TTF/SourceSerif4Subhead-Semibold.ttf',
  },
  { name: 'Record Sans', weight: 400, file: 'source-sans/TTF/SourceSans3-Regular.ttf' },
  { name: 'Record Sans', weight: 600, file: 'source-sans/TTF/SourceSans3-Semibold.ttf' },
  { name: 'Record Naskh', weight: 400, file: `${NASKH}-400-normal.woff2` },
  { name: 'Record Naskh', weight: 600, file: `${NASKH}-600-normal.woff2` },
];

let fonts: Font[] | undefined;

type Font = FontDetails & { key: string; data: Buffer };
