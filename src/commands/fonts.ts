import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { PROJECT_DIR } from '../environment.ts';

/** Latin 1, and the punctuation of a newspaper. */
const CHARACTERS = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  ...[0x131, 0x152, 0x153, 0x20ac, 0x2122, 0x2212],
  ...[...range(0x2010, 0x201e), ...range(0x2020, 0x2026), 0x2030, 0x2032, 0x2033, 0x2039, 0x203a],
]
  .map((code) => String.fromCodePoint(code))
  .join('');

const CUTS = [
  {
    file: 'record-serif-text',
    axes: { wght: { min: 400, max: 600 }, opsz: 18 },
    // Old-style and lining figures, of one width or of their own: the packaged Latin files lack the former.
    features: ['kern', 'liga', 'onum', 'lnum', 'pnum', 'tnum'],
  },
  { file: 'record-serif-display', axes: { wght: 600, opsz: 44 }, features: ['kern', 'liga'] },
];
const NAMES = [0, 1, 2, 4, 6, 13, 14, 16];

/**
 * Cuts the two faces of the serif from Source Serif 4 into `src/fonts/`.
 *
 * The licence (SIL OFL 1.1) reserves the name “Source”, so what is cut carries another. Both names have the same
 * length: the new one is put in place of the old, and a second pass sets the sums right.
 */
const { resolve } = createRequire(import.meta.url);
const folder = join(PROJECT_DIR, 'src', 'fonts');
const whole = await readFile(resolve('source-serif/VAR/SourceSerif4Variable-Roman.ttf'));
await mkdir(folder, { recursive: true });
for (const { file, axes, features } of CUTS) {
  const cut = await subsetFont(whole, CHARACTERS, {
    targetFormat: 'sfnt',
    variationAxes: axes,
    keepFeatures: features,
    noHinting: true,
    preserveNameIds: NAMES,
  });
  const renamed = await subsetFont(rename(cut), CHARACTERS, {
    targetFormat: 'woff2',
    keepFeatures: features,
    preserveNameIds: NAMES,
  });
  await writeFile(join(folder, `${file}.woff2`), renamed);
  console.log(`${file}.woff2: ${(renamed.length / 1024).toFixed(1)} KB`);
}
await writeFile(join(folder, 'LICENSE.md'), await readFile(resolve('source-serif/LICENSE.md')));

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
