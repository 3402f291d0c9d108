/** A character in a form that an editor can look up: `U+00AD (soft hyphen)`. */
export function nameCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16).toUpperCase().padStart(4, '0');
  const name = NAMES[code] ?? (isTag(code) ? 'tag' : isSelector(code) ? 'variation selector' : '');
  return name === '' ? `U+${digits}` : `U+${digits} (${name})`;
}

/** True for a tag character, which spells the name of a region after a black flag emoji. */
export const isTag = (code: number) => code >= 0xe0000 && code <= 0xe007f;

/** True for a variation selector, which chooses how the character before it is drawn. */
export const isSelector = (code: number) =>
  (code >= 0xfe00 && code <= 0xfe0f) ||
  (code >= 0xe0100 && code <= 0xe01ef) ||
  (code >= 0x180b && code <= 0x180f && code !== 0x180e);

const NAMES: Readonly<Record<number, string>> = {
  0x0: 'null',
  0x9: 'tab',
  0xb: 'vertical tab',
  0xc: 'form feed',
  0xd: 'carriage return',
  0x85: 'next line',
  0xa0: 'no-break space',
  0xad: 'soft hyphen',
  0x34f: 'combining grapheme joiner',
  0x61c: 'Arabic letter mark',
  0x180e: 'Mongolian vowel separator',
  0x200b: 'zero-width space',
  0x200c: 'zero-width non-joiner',
  0x200d: 'zero-width joiner',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x2028: 'line separator',
  0x2029: 'paragraph separator',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'end of embedding or override',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2060: 'word joiner',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first strong isolate',
  0x2069: 'end of isolate',
  0x202f: 'narrow no-break space',
  0x3000: 'ideographic space',
  0x3164: 'Hangul filler',
  0x201c: 'left curly quotation mark',
  0x201d: 'right curly quotation mark',
  0x201e: 'low curly quotation mark',
  0x2018: 'left single curly quotation mark',
  0x2019: 'right single curly quotation mark',
  0xfeff: 'byte order mark',
  0xfffd: 'bytes that are not UTF-8',
};
