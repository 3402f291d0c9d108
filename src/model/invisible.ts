/**
 * The characters of a text that cannot be seen, in their order.
 *
 * Gives the name and code of each, `soft hyphen (U+00AD)`, and its place in UTF-16 units. They are those that a program
 * leaves out where it does not know them, and control characters that are no white space
 * (https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point).
 */
export const findInvisible = (text: string): Invisible[] =>
  [...text.matchAll(INVISIBLE)].map(({ 0: character, index }) => ({
    name: nameInvisible(character.codePointAt(0) ?? 0),
    start: index,
  }));

/** A text without what cannot be seen. */
export const removeInvisible = (text: string) => text.replaceAll(INVISIBLE, '');

/** The name that editors find it by, and its code: `soft hyphen (U+00AD)`. */
function nameInvisible(code: number): string {
  const hex = code.toString(16).toUpperCase().padStart(4, '0');
  return `${NAMES[code] ?? 'invisible character'} (U+${hex})`;
}

const INVISIBLE = /(?!\s)[\p{Default_Ignorable_Code_Point}\p{Cc}]|\uFEFF/gu;

/** As Unicode names them, in plain words where those are better known. */
const NAMES: Record<number, string> = {
  0x00ad: 'soft hyphen',
  0x034f: 'combining grapheme joiner',
  0x061c: 'Arabic letter mark',
  0x180e: 'Mongolian vowel separator',
  0x200b: 'zero-width space',
  0x200c: 'zero-width non-joiner',
  0x200d: 'zero-width joiner',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'pop directional formatting',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2060: 'word joiner',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first strong isolate',
  0x2069: 'pop directional isolate',
  0x3164: 'Hangul filler',
  0xfe0e: 'variation selector for text',
  0xfe0f: 'variation selector for emoji',
  0xfeff: 'byte order mark',
};

type Invisible = { name: string; start: number };
