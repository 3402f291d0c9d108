import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { PROJECT_DIR } from '#environment.ts';

/** Latin 1, and the punctuation of a newspaper. */
const LATIN = list([
  ...[0x131, 0x152, 0x153, 0x20ac, 0x2122, 0x2212, 0x2030, 0x2032, 0x2033, 0x2039, 0x203a],
  ...[...range(0x20, 0x7e), ...range(0xa0, 0xff), ...range(0x2010, 0x201e)],
  ...range(0x2020, 0x2026),
]);
/** What is written in Cyrillic, with the stress mark. */
const CYRILLIC = list([0x301, ...range(0x400, 0x45f), 0x490, 0x491, 0x2116]);
/** Arabic with its neighbours Persian and Urdu, marks and figures. */
const ARABIC = list([
  ...[0x60c, ...range(0x61b, 0x61f), ...range(0x621, 0x63a), ...range(0x640, 0x655)],
  ...[...range(0x660, 0x671), 0x679, 0x67e, 0x686, 0x688, 0x691, 0x698, 0x6a4, 0x6a9, 0x6af],
  ...[0x6ba, 0x6be, 0x6c1, 0x6c3, 0x6cc, 0x6d2, 0x6d4, ...range(0x6f0, 0x6f9)],
  ...range(0x200c, 0x200f),
]);

const SERIF = 'source-serif/VAR/SourceSerif4Variable-Roman.ttf';
const NASKH = '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic';
const SANS_ARABIC =
  '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2';
const TEXT = { wght: { min: 400, max: 600 }, opsz: 18 };
const DISPLAY = { wght: 600, opsz: 44 };

const CUTS: readonly Cut[] = [
  {
    file: 'record-serif-text',
    ...{ from: SERIF, characters: LATIN, axes: TEXT },
    // Old-style and lining figures, of one width or of their own: the packaged Latin files lack the former.
    features: ['kern', 'liga', 'onum', 'lnum', 'pnum', 'tnum'],
  },
  {
    file: 'record-serif-display',
    ...{ from: SERIF, characters: LATIN, axes: DISPLAY },
    features: ['kern', 'liga'],
  },
  {
    file: 'record-serif-text-cyrillic',
    ...{ from: SERIF, characters: CYRILLIC, axes: TEXT },
    features: ['kern', 'liga', 'mark'],
  },
  {
    file: 'record-serif-display-cyrillic',
    ...{ from: SERIF, characters: CYRILLIC, axes: DISPLAY },
    features: ['kern', 'liga', 'mark'],
  },
  // Arabic letters are joined by features, all of which are kept.
  { file: 'noto-naskh-arabic-400', from: `${NASKH}-400-normal.woff2`, characters: ARABIC },
  { file: 'noto-naskh-arabic-600', from: `${NASKH}-600-normal.woff2`, characters: ARABIC },
  {
    file: 'noto-sans-arabic',
    ...{ from: SANS_ARABIC, characters: ARABIC, axes: { wght: TEXT.wght } },
  },
];
const NAMES = [0, 1, 2, 4, 6, 13, 14, 16];

/**
 * Cuts the faces of the pages into `src/fonts/`: the serif for Latin and Cyrillic, and what Arabic is set in.
 *
 * The licence of Source Serif 4 (SIL OFL 1.1) reserves the name “Source”, so what is cut carries another. Both names
 * have the same length: the new one is put in place of the old, and a second pass sets the sums right.
 */
const { resolve } = createRequire(import.meta.url);
const folder = join(PROJECT_DIR, 'src', 'fonts');
await mkdir(folder, { recursive: true });
for (const { file, from, characters, axes, features } of CUTS) {
  const options = {
    noHinting: true,
    preserveNameIds: NAMES,
    ...(features && { keepFeatures: features }),
  };
  const cut = await subsetFont(await readFile(resolve(from)), characters, {
    ...options,
    targetFormat: 'sfnt',
    ...(axes && { variationAxes: axes }),
  });
  const font = from === SERIF ? rename(cut) : cut;
  const packed = await subsetFont(font, characters, { ...options, targetFormat: 'woff2' });
  await writeFile(join(folder, `${file}.woff2`), packed);
  console.log(`${file}.woff2: ${(packed.length / 1024).toFixed(1)} KB`);
}
for (const [to, from] of [
  ['LICENSE.md', 'source-serif/LICENSE.md'],
  ['LICENSE-Noto.txt', '@fontsource/noto-naskh-arabic/LICENSE'],
] as const)
  await writeFile(join(folder, to), await readFile(resolve(from)));

/** Puts the new name for the old wherever it stands, in both ways a font writes its names. */
function rename(font: Buffer): Buffer {
  const renamed = Buffer.from(font);
  for (const encoding of ['utf16le', 'latin1'] as const) {
    for (const [from, to] of [
      ['Source Serif', 'Record Serif'],
      ['SourceSerif', 'RecordSerif'],
    ] as const) {
      const [before, after] = [from, to].map((name) => {
        const bytes = Buffer.from(name, encoding);
        return encoding === 'utf16le' ? bytes.swap16() : bytes;
      }) as [Buffer, Buffer];
      for (let at = renamed.indexOf(before); at >= 0; at = renamed.indexOf(before, at + 1))
        after.copy(renamed, at);
    }
  }
  return renamed;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function list(codes: readonly number[]): string {
  return codes.map((code) => String.fromCodePoint(code)).join('');
}

type Cut = {
  file: string;
  /** A file of a package. */
  from: string;
  characters: string;
  axes?: Record<string, number | { min: number; max: number }>;
  /** Those of OpenType to keep; left out, all that are on by default. */
  features?: readonly string[];
};
