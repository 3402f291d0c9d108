/**
 * The first character of a text that must not stand in it, or undefined: one that cannot be seen and still makes two
 * texts differ, or that turns the order of letters round. What a script or an emoji needs is let through: a joiner
 * between letters that join, a variation selector behind a symbol, tags behind a black flag.
 * Rules: Unicode 17, chapters 9.2, 23.2 to 23.4, and https://www.unicode.org/reports/tr51/
 */
export function findRefusedCharacter(text: string): RefusedCharacter | undefined {
  for (const { 0: character, index } of text.matchAll(SUSPECTS)) {
    const code = character.codePointAt(0) ?? 0;
    const end = index + character.length;
    const before = text.slice(Math.max(0, index - LOOK), index);
    if (!isNeeded(code, before, text.slice(end, end + LOOK)))
      return { character, index, name: nameCharacter(character) };
  }
  return undefined;
}

/** A character as an editor can look it up: `U+00AD (soft hyphen)`. */
export function nameCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16).toUpperCase().padStart(4, '0');
  const name = NAMES[code] ?? (isTag(code) ? 'tag' : isSelector(code) ? 'variation selector' : '');
  return name === '' ? `U+${digits}` : `U+${digits} (${name})`;
}

/** What an editor is told about such a character. */
export const explainCharacter = ({ name, character }: { name: string; character: string }) => ({
  message: 'The text has a character that cannot be seen, or that changes how others are seen.',
  received: name,
  hint: HINTS[character] ?? 'Take it out: delete what stands around it, and type it again.',
});

const HINTS: Readonly<Record<string, string>> = {
  '\r': 'The file has line ends of an old kind: save it with line ends LF or CRLF.',
  '\ufffd': 'Save the file as UTF-8, and write the character again.',
};

/** One place decides what a text is: no byte order mark in front, `\n` at line ends, and one form of each letter (NFC). */
export const normalizeText = (raw: string): string =>
  raw
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .normalize('NFC');

/** What else stands where an indent of spaces should. */
export const ODD_SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;

function isNeeded(code: number, before: string, after: string): boolean {
  if (code === ZWNJ) return JOINING.test(before) && FIRST_LETTER.test(after);
  if (code === ZWJ)
    return JOINING.test(before) || (PICTURE.test(before) && PICTURE_NEXT.test(after));
  if (code === 0xfe0e || code === 0xfe0f)
    return SYMBOL.test(before) || (/[\d#*]$/.test(before) && after.startsWith('\u20e3'));
  if (code === ZWSP) return UNSPACED.test(before) && FIRST_LETTER.test(after);
  if (code === 0x34f) return /[\p{Script=Hebrew}\p{M}]$/u.test(before);
  if (code === 0x180e) return /\p{Script=Mongolian}$/u.test(before);
  if (isSelector(code)) return SELECTABLE.test(before);
  return isTag(code) && FLAG.test(before);
}

/** How far around a character its neighbours are looked for, in UTF-16 units: the longest flag with tags has 14. */
const LOOK = 16;

const [ZWSP, ZWNJ, ZWJ] = [0x200b, 0x200c, 0x200d];
const isTag = (code: number) => code >= 0xe0000 && code <= 0xe007f;
const isSelector = (code: number) =>
  (code >= 0xfe00 && code <= 0xfe0f) ||
  (code >= 0xe0100 && code <= 0xe01ef) ||
  (code >= 0x180b && code <= 0x180f && code !== 0x180e);

/** A letter, or a mark on one, of a script in which letters join or stack. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mandaic}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Phags_Pa}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Javanese}\p{Script=Balinese}\p{Script=Sundanese}\p{Script=Meetei_Mayek}\p{Script=Newa}\p{Script=Chakma}\p{Script=Tirhuta}\p{Script=Grantha}\p{Script=Sharada}\p{Script=Brahmi}\p{Script=Lepcha}\p{Script=Syloti_Nagri}]$/u;
const FIRST_LETTER = /^[\p{L}\p{M}]/u;
const PICTURE = /(?:\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})$/u;
const PICTURE_NEXT = /^\p{Extended_Pictographic}/u;
const SYMBOL = /(?![\d#*])[\p{Emoji}\p{S}‼⁉〰〽]$/u;
/** Scripts without spaces, in which a line may break where this character stands. */
const UNSPACED = /[\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Thai}\p{Script=Lao}]$/u;
const SELECTABLE =
  /[\p{S}\p{Script=Han}\p{Script=Mongolian}\p{Script=Phags_Pa}\p{Script=Myanmar}]$/u;
const FLAG = /🏴[\u{e0020}-\u{e007f}]*$/u;

/** Control characters, U+FFFD for bytes that are not UTF-8, half a character, and all that has no width or turns text. */
const SUSPECTS =
  // eslint-disable-next-line no-control-regex
  /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u2800\ue000-\uf8ff\ufdd0-\ufdef\ufff0-\ufffb\ufffd\ufffe\uffff\ud800-\udfff\u{13430}-\u{1343f}\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}-\u{dffff}\u{f0000}-\u{10ffff}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{effff}]/gu;

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

export type RefusedCharacter = {
  character: string;
  /** Its place in the text, in UTF-16 units. */
  index: number;
  /** Its code and name: `U+00AD (soft hyphen)`. */
  name: string;
};
