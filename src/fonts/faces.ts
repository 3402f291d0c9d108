import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The faces that share pictures are drawn with, whole families: every script they have can be drawn.
 *
 * Takumi takes its own face, without a word, for a family it does not find: `Serif` means the generic one to it, and
 * a digit needs quotes. Hence names of our own, quoted in outputs/cards/templates/style.ts.
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

/** The bytes of a face, from its package. */
export const readFace = ({ file }: Face): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(file));

function makeNaskhFile(weight: number): string {
  return `@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-${weight}-normal.woff2`;
}

/** `file` is one of a package. */
export type Face = { name: string; weight: number; file: string };
