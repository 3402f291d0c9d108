import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The faces that share pictures are drawn with, whole families: every script they have can be drawn.
 *
 * Takumi silently falls back to its built-in font if it does not find a family. `Serif` means the generic family to it,
 * and a digit in a name needs quotes. So we use our own names, quoted in outputs/cards/templates/style.ts.
 */
export const FACES: readonly Face[] = [
  { name: 'Record Serif', weight: 400, file: 'source-serif/TTF/SourceSerif4-Regular.ttf' },
  { name: 'Record Serif', weight: 600, file: 'source-serif/TTF/SourceSerif4-Semibold.ttf' },
  {
    name: 'Record Display',
    weight: 600,
    file: 'source-serif/TTF/SourceSerif4Subhead-Semibold.ttf',
  },
  { name: 'Record Sans', weight: 400, file: 'source-sans/TTF/SourceSans3-Regular.ttf' },
  { name: 'Record Sans', weight: 600, file: 'source-sans/TTF/SourceSans3-Semibold.ttf' },
  { name: 'Record Naskh', weight: 400, file: makeNaskhFile(400) },
  { name: 'Record Naskh', weight: 600, file: makeNaskhFile(600) },
];

/** Reads the bytes of a face from its package. */
export const readFace = ({ file }: Face): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(file));

function makeNaskhFile(weight: number): string {
  return `@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-${weight}-normal.woff2`;
}

/** `file` is a path in a package. */
export type Face = { name: string; weight: number; file: string };
