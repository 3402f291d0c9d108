import { isSelector, isTag, nameCharacter } from './character-names.ts';

/**
 * The first character that a text must not contain, or undefined. Refused are characters that cannot be seen but make
 * two texts differ, and those that change the order of letters. What a script or an emoji needs is allowed: a joiner
 * between letters that join, a variation selector after a symbol, tags after a black flag.
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

/** The error message for an editor about such a character. */
export const explainCharacter = ({ name, character }: { name: string; character: string }) => ({
  message: 'The text has a character that cannot be seen, or that changes how others are seen.',
  received: name,
  hint: HINTS[character] ?? 'Take it out: delete what stands around it, and type it again.',
});

const HINTS: Readonly<Record<string, string>> = {
  '\r': 'The file has line ends of an old kind: save it with line ends LF or CRLF.',
  '\ufffd': 'Save the file as UTF-8, and write the character again.',
};

/** White space that is not allowed in place of an indent of spaces. */
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

/** How far around a character to look at its neighbours, in UTF-16 units: the longest flag with tags has 14. */
const LOOK = 16;

const [ZWSP, ZWNJ, ZWJ] = [0x200b, 0x200c, 0x200d];
/** A letter, or a mark on a letter, of a script in which letters join or stack. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mandaic}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Phags_Pa}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Javanese}\p{Script=Balinese}\p{Script=Sundanese}\p{Script=Meetei_Mayek}\p{Script=Newa}\p{Script=Chakma}\p{Script=Tirhuta}\p{Script=Grantha}\p{Script=Sharada}\p{Script=Brahmi}\p{Script=Lepcha}\p{Script=Syloti_Nagri}]$/u;
const FIRST_LETTER = /^[\p{L}\p{M}]/u;
const PICTURE = /(?:\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})$/u;
const PICTURE_NEXT = /^\p{Extended_Pictographic}/u;
const SYMBOL = /(?![\d#*])[\p{Emoji}\p{S}‼⁉〰〽]$/u;
/** Scripts without spaces, in which a line may break at this character. */
const UNSPACED = /[\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Thai}\p{Script=Lao}]$/u;
const SELECTABLE =
  /[\p{S}\p{Script=Han}\p{Script=Mongolian}\p{Script=Phags_Pa}\p{Script=Myanmar}]$/u;
const FLAG = /🏴[\u{e0020}-\u{e007f}]*$/u;

/**
 * Control characters, U+FFFD for bytes that are not UTF-8, lone surrogates, and characters that have no width or change
 * the direction of text.
 */
const SUSPECTS =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u2800\ue000-\uf8ff\ufdd0-\ufdef\ufff0-\ufffb\ufffd\ufffe\uffff\ud800-\udfff\u{13430}-\u{1343f}\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}-\u{dffff}\u{f0000}-\u{10ffff}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{effff}]/gu;

export type RefusedCharacter = {
  character: string;
  /** Its position in the text, in UTF-16 units. */
  index: number;
  /** Its code and name: `U+00AD (soft hyphen)`. */
  name: string;
};
