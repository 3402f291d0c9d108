import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { create } from 'fontkitten';
import { PROJECT_DIR } from '#environment.ts';

const NAMES = [0, 1, 2, 4, 6, 13, 14, 16];

test.each([
  'record-serif-text',
  'record-serif-display',
  'record-serif-text-italic',
  'record-serif-text-latin-ext',
  'record-serif-display-latin-ext',
  'record-sans-latin-ext',
])('%s carries a name of its own, as the licence of what it was cut from asks', async (file) => {
  const font = readFileSync(join(PROJECT_DIR, 'src', 'fonts', `${file}.woff2`));
  const sfnt = await subsetFont(font, 'a', { targetFormat: 'sfnt', preserveNameIds: NAMES });
  const text = sfnt.toString('latin1').replaceAll('\0', '');
  expect(text).not.toMatch(/Source ?(Serif|Sans)/);
  expect(text).toMatch(/Record ?(Serif|Sans)/);
  expect(text).toContain('SIL Open Font License');
});

const NAMES_OF_PEOPLE = [
  ['Polish', 'Łukaszewicz Ąćęłńóśźż'],
  ['Czech', 'Šefčovič Řehoř ěůťď'],
  ['Turkish', 'Ağca İstanbul ışŞ'],
  ['Romanian', 'Șerban Țuțea ăâî'],
  ['Croatian', 'Đurđević čćžš'],
  ['Vietnamese', 'Nguyễn Phú Trọng Đặng ờ ữ'],
] as const;

// A name in which single letters are of another face looks broken.
test.each(NAMES_OF_PEOPLE)(
  '%s names are drawn in one face, in text and in headings',
  (_in, names) => {
    for (const face of ['serif-text', 'serif-display']) {
      const codes = [`record-${face}`, `record-${face}-latin-ext`].flatMap(readCodes);
      expect(getMissing(names, codes)).toEqual([]);
    }
  },
);

// The sans of every page has Latin-1 from its package.
test.each(NAMES_OF_PEOPLE)('%s names are drawn in the sans', (_in, names) => {
  const further = names.replace(/[\x20-\xff\u0131]/g, '');
  expect(further).not.toBe('');
  expect(getMissing(further, readCodes('record-sans-latin-ext'))).toEqual([]);
});

function readCodes(file: string): number[] {
  const font = create(readFileSync(join(PROJECT_DIR, 'src', 'fonts', `${file}.woff2`)));
  return font.isCollection ? [] : font.characterSet;
}

const getMissing = (text: string, codes: readonly number[]) =>
  Array.from(text).filter((letter) => !codes.includes(letter.codePointAt(0) ?? 0));
