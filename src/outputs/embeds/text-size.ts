/**
 * Widths of characters, in thousandths of the font size; the first pattern that matches counts.
 *
 * Measured with P052 and Liberation Sans, for Arabic with DejaVu Sans, plus about a twentieth, since other devices have
 * wider fonts, such as Noto Serif.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/\s/u, 255],
  [/[ijlI.,:;'’‘|!`]/u, 300],
  [/[ftr()[\]/“”"\-–]/u, 370],
  [/[mwMW@%—…жшщюыфмЖШЩЮЫФМ]/u, 850],
  [/\p{N}/u, 515],
  [/[اأإآل]/u, 330],
  [/[سشصض]/u, 830],
  [/\p{Script=Arabic}/u, 535],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1000],
  [/\p{Lu}/u, 700],
  [/\p{Script=Cyrillic}/u, 528],
  [/\p{Ll}/u, 550],
];
const OTHER = 650;

/** The last letter of an Arabic word has a tail, which takes extra width. */
const TAIL = /\p{Script=Arabic}(?![\p{Script=Arabic}\p{M}])/gu;
const TAIL_WIDTH = 160;

const known = new Map<string, number>();

/** The width of a text on one line, in px. Takes the font size in px. The estimate errs on the wide side. */
export function getTextWidth(text: string, size: number): number {
  let sum = TAIL_WIDTH * (text.match(TAIL)?.length ?? 0);
  for (const character of text) sum += getCharacterWidth(character);
  return (sum * size) / 1000;
}

/** Among the widths of words: a line break. */
export const LINE_END = Infinity;

/**
 * The number of lines that words take in a column, at least one; a word that is too long is broken. All widths in one
 * unit; `space` is that of the space between words.
 */
export function countLines(words: readonly number[], space: number, column: number): number {
  let [lines, used] = [1, 0];
  for (const width of words) {
    if (width === LINE_END) {
      lines += 1;
      used = 0;
      continue;
    }
    if (used > 0 && used + space + width > column) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + width;
    const broken = Math.ceil(used / column) - 1;
    if (broken > 0) {
      lines += broken;
      used -= broken * column;
    }
  }
  return lines;
}

function getCharacterWidth(character: string): number {
  let width = known.get(character);
  if (width === undefined) {
    width = WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? OTHER;
    known.set(character, width);
  }
  return width;
}
