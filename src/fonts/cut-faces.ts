import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { PROJECT_DIR } from '#environment.ts';
import { ARABIC, CYRILLIC, LATIN, LATIN_EXTENDED } from './alphabets.ts';

/**
 * Cuts the fonts of the pages into `src/fonts/`: the serif for Latin and Cyrillic, the sans for further
 * Latin letters, and the Arabic fonts. Puts their
 * licences next to them. Gives the files that were written.
 *
 * The licence of Source Serif 4 and Source Sans 3 (SIL OFL 1.1) reserves “Source”, so what is cut has another name. Both
 * names have the same length: the new one overwrites the old, and a second pass corrects the checksums.
 */
export async function cutFaces(): Promise<{ file: string; bytes: number }[]> {
  await mkdir(FOLDER, { recursive: true });
  const written = [];
  for (const cut of CUTS) {
    const face = await cutFace(cut);
    await writeFile(join(FOLDER, cut.file), face);
    written.push({ file: cut.file, bytes: face.length });
  }
  for (const [file, from] of Object.entries(LICENCES))
    await writeFile(join(FOLDER, file), await readFile(resolve(from)));
  return written;
}

async function cutFace({ from, characters, axes, features }: Cut): Promise<Buffer> {
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
  const font = from.startsWith('source-') ? rename(cut) : cut;
  return subsetFont(font, characters, { ...options, targetFormat: 'woff2' });
}

/** Replaces the old name by the new one everywhere, in both encodings that fonts use for names. */
function rename(font: Buffer): Buffer {
  const renamed = Buffer.from(font);
  for (const encoding of ['utf16le', 'latin1'] as const) {
    for (const [from, to] of [
      ['Source Serif', 'Record Serif'],
      ['SourceSerif', 'RecordSerif'],
      ['Source Sans', 'Record Sans'],
      ['SourceSans', 'RecordSans'],
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

const { resolve } = createRequire(import.meta.url);
const FOLDER = join(PROJECT_DIR, 'src', 'fonts');

const SERIF = 'source-serif/VAR/SourceSerif4Variable-Roman.ttf';
const SERIF_ITALIC = 'source-serif/VAR/SourceSerif4Variable-Italic.ttf';
const SANS = 'source-sans/VF/SourceSans3VF-Upright.ttf';
const NASKH = '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic';
const SANS_ARABIC =
  '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2';
const TEXT = { wght: { min: 400, max: 600 }, opsz: 18 };
const ITALIC = { wght: 400, opsz: 18 };
const DISPLAY = { wght: 600, opsz: 44 };

const CUTS: readonly Cut[] = [
  {
    file: 'record-serif-text.woff2',
    ...{ from: SERIF, characters: LATIN, axes: TEXT },
    // Old-style and lining figures, proportional and tabular: the packaged Latin files lack old-style figures.
    features: ['kern', 'liga', 'onum', 'lnum', 'pnum', 'tnum'],
  },
  {
    file: 'record-serif-display.woff2',
    ...{ from: SERIF, characters: LATIN, axes: DISPLAY },
    features: ['kern', 'liga'],
  },
  {
    file: 'record-serif-text-italic.woff2',
    ...{ from: SERIF_ITALIC, characters: LATIN, axes: ITALIC },
    features: ['kern', 'liga', 'onum', 'lnum', 'pnum', 'tnum'],
  },
  {
    file: 'record-serif-text-latin-ext.woff2',
    ...{ from: SERIF, characters: LATIN_EXTENDED, axes: TEXT },
    features: ['kern', 'liga', 'mark', 'locl'],
  },
  {
    file: 'record-serif-display-latin-ext.woff2',
    ...{ from: SERIF, characters: LATIN_EXTENDED, axes: DISPLAY },
    features: ['kern', 'liga', 'mark', 'locl'],
  },
  {
    file: 'record-sans-latin-ext.woff2',
    ...{ from: SANS, characters: LATIN_EXTENDED, axes: { wght: TEXT.wght } },
    features: ['kern', 'liga', 'mark', 'locl'],
  },
  {
    file: 'record-serif-text-cyrillic.woff2',
    ...{ from: SERIF, characters: CYRILLIC, axes: TEXT },
    features: ['kern', 'liga', 'mark'],
  },
  {
    file: 'record-serif-display-cyrillic.woff2',
    ...{ from: SERIF, characters: CYRILLIC, axes: DISPLAY },
    features: ['kern', 'liga', 'mark'],
  },
  // Arabic letters are joined by features, all of which are kept.
  { file: 'noto-naskh-arabic-400.woff2', from: `${NASKH}-400-normal.woff2`, characters: ARABIC },
  { file: 'noto-naskh-arabic-600.woff2', from: `${NASKH}-600-normal.woff2`, characters: ARABIC },
  {
    file: 'noto-sans-arabic.woff2',
    ...{ from: SANS_ARABIC, characters: ARABIC, axes: { wght: TEXT.wght } },
  },
];
const NAMES = [0, 1, 2, 4, 6, 13, 14, 16];

const LICENCES = {
  'LICENSE.md': 'source-serif/LICENSE.md',
  'LICENSE-Noto.txt': '@fontsource/noto-naskh-arabic/LICENSE',
};

type Cut = {
  file: string;
  /** The path of a file in a package. */
  from: string;
  characters: string;
  axes?: Record<string, number | { min: number; max: number }>;
  /** The OpenType features to keep; by default, all that are on by default. */
  features?: readonly string[];
};
