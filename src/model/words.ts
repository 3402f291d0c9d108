import { maskSingleQuotes } from './single-quotes.ts';

/**
 * Splits a text into words, in any script, for comparing them.
 *
 * The texts of the words join up to the original text: each includes what comes before the next word. Words with the
 * same `key` are the same word. The key ignores capitals, the form of apostrophes and the punctuation between words.
 * Everything else counts: marks on letters, points and commas inside a number, its sign, percent, currencies and all
 * other symbols, which are separate words. A Han character is a word; other scripts without spaces are split at
 * punctuation only. A text without words is one word with an empty key. Classes of characters:
 * https://www.unicode.org/reports/tr44/
 */
export function splitWords(text: string): Word[] {
  const found = [...maskSingleQuotes(text).matchAll(WORD)];
  if (found.length === 0) return text === '' ? [] : [{ key: '', text, isBound: false }];
  const keys = found.map(([core]) => getKey(core));
  const words: Word[] = [];
  let start = 0;
  for (const [index, { 0: core, index: from }] of found.entries()) {
    const key = keys[index] ?? '';
    const end = from + core.length;
    const next = found[index + 1];
    if (!next) return [...words, { key, text: text.slice(start), isBound: false }];
    const between = text.slice(end, next.index);
    const cut = end + (OWN_MARKS.exec(between)?.[0].length ?? 0);
    const isBound = areBound(key, keys[index + 1] ?? '', between);
    words.push({ key, text: text.slice(start, cut), isBound });
    start = cut;
  }
  return words;
}

/** The keys of a text’s words in one line: the same for two texts with the same words. */
export const getWordsKey = (text: string) =>
  splitWords(text)
    .map(({ key }) => key)
    .join(' ');

const APOSTROPHES = String.raw`'’‘‛ʼʻ＇׳\u0060\u00B4`;
const DASHES = String.raw`\-‐‑‒–—−﹣－`;
const LETTER = String.raw`(?!\p{Script=Han})[\p{L}\p{M}\p{N}\p{Cf}]`;

/**
 * Characters that belong to a word: `U.S.`, `col·lecció`, `it’s`, `צה״ל`; inside a number also `1,000`, `10:30`,
 * `1990–95`.
 */
const JOINT = [
  String.raw`[.·‧\u0387${APOSTROPHES}](?=${LETTER})`,
  String.raw`(?<=\p{Script=Hebrew}\p{M}*)["”״](?=\p{Script=Hebrew})`,
  String.raw`(?<=\p{N})[,:،؍٫٬${DASHES}](?=\p{N})`,
].join('|');

/** A letter that the article changed, `[w]e`; the point of `.5`; the apostrophe of `’tis`. */
const START = String.raw`\[${LETTER}\](?=${LETTER})|(?<![\p{L}\p{M}\p{N}\p{Pe}\p{Pf}.!?…])[.٫](?=\p{N})|['’＇\u00B4](?=${LETTER})`;

const TAIL = String.raw`[\p{M}\p{Cf}\p{Emoji_Modifier}]*`;

const WORD = new RegExp(
  [
    // A sign: a dash before a number, and not after anything that it could join to the number.
    String.raw`(?<!(?!\p{Script=Han})[\p{L}\p{M}\p{N}\p{Pe}\p{Pf}\p{Pd}.!?…])[-‐‑‒–﹣－](?=[\p{S}#]?[.٫]?\p{N})`,
    // A symbol, a flag, or an emoji with all its parts.
    String.raw`(?:\p{RI}{2}|(?![\u0060\u00B4])[\p{S}\p{Pc}\p{Extended_Pictographic}#%&*/@\\§¶†‡‰‱٪؉؊′″‴＃％＆＊／＠＼])${TAIL}(?:(?<=\u200D)\p{Extended_Pictographic}${TAIL})*`,
    String.raw`\p{Script=Han}[\p{M}\p{Cf}]*`,
    String.raw`(?:${START})?(?:${LETTER})+(?:(?:${JOINT})(?:${LETTER})+)*['’＇׳\u00B4]?`,
  ].join('|'),
  'gu',
);

/** The marks after a word that belong to it: all up to a space, or up to an opening mark. */
const OWN_MARKS = /^.*\s|^[^\p{Ps}\p{Pi}]*/su;

const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');
const DASH = new RegExp(`[${DASHES}]`, 'gu');

const getKey = (core: string) =>
  core
    .toLowerCase()
    .normalize()
    .replace(APOSTROPHE, "'")
    .replace(DASH, '-')
    .replace(/["”]/gu, '״')
    .replace(/[[\]]/gu, '')
    .replaceAll('ς', 'σ');

/** Whether two consecutive words make one unit: `cease-fire`, `5%`, `$ 5`, `#1`. */
function areBound(one: string, other: string, between: string): boolean {
  if (PICTURE.test(one) || PICTURE.test(other)) return false;
  if (between === '') return [one, other].some((key) => NUMBER.test(key) || !/\p{L}/u.test(key));
  if (/^\s+$/u.test(between))
    return UNIT.test(one) ? NUMBER.test(other) : NUMBER.test(one) && UNIT.test(other);
  return /^[^—―⸺⸻]+$/u.test(between) && /^[\p{Pd}\p{Ps}\p{Pe}]+$/u.test(between);
}

const NUMBER = /\p{N}/u;
const PICTURE = /^[\p{Extended_Pictographic}\p{RI}]/u;
const UNIT = /^[\p{Sc}\p{Sm}°%‰‱٪؉؊′″]/u;

export type Word = {
  key: string;
  /** Its exact characters, including those before the next word. */
  text: string;
  /** True if it makes one unit with the next word: neither is the same without the other. */
  isBound: boolean;
};
