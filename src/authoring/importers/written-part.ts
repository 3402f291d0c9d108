import { isEdtf } from '#dates/parse-date.ts';
import { readNumberedDay } from './written-forms.ts';
import {
  ABOUT,
  BEFORE_OUR_ERA,
  CENTURY,
  DECADE,
  OUR_ERA,
  PLAIN,
  SEASONS,
  WITHIN,
  YEAR_WORD,
} from './written-date-words.ts';

/**
 * Reads one date as people write it, in lower case and with single spaces: `c. 1900`, `the 1990s`, `18th century`,
 * `17 march 2025`, `44 bc`. Gives EDTF, or undefined where it could mean two things or is no date. `isWhole` is false
 * where the words say more than EDTF can: `early 1990s`.
 */
export function readWrittenPart(written: string): WrittenDate | undefined {
  const words = written.replace(START, '').trim();
  const within = WITHIN_START.exec(words);
  if (within) {
    const edtf = readSpan(words.slice(within[0].length));
    return edtf === undefined ? undefined : { edtf, isWhole: false };
  }
  const { core, mark } = takeMarks(words);
  const edtf = readSpan(core) ?? readSeason(core) ?? readNumberedDay(core) ?? readYear(core);
  const marked = edtf && edtf + mark;
  return marked !== undefined && isEdtf(marked) ? { edtf: marked, isWhole: true } : undefined;
}

/** `~` for about, `?` for uncertain, `%` for both. */
function takeMarks(words: string) {
  const isAbout = ABOUT_START.test(words) || ABOUT_END.test(words);
  const isUncertain = /\?$|\(\?\)$/u.test(words);
  const core = words
    .replace(/ ?(?:\?|\(\?\))$/u, '')
    .replace(ABOUT_START, '')
    .replace(ABOUT_END, '')
    .replace(START, '');
  return { core, mark: isUncertain ? (isAbout ? '%' : '?') : isAbout ? '~' : '' };
}

/** A decade or a century, `199X` or `17XX`. The 18th century is taken for the 1700s, a year earlier at both its ends. */
function readSpan(words: string): string | undefined {
  const [, decade] = DECADES.exec(words) ?? FRENCH_DECADES.exec(words) ?? [];
  if (decade !== undefined) return `${decade}X`;
  const [, digits, roman, era] = CENTURIES.exec(words) ?? [];
  const number = digits === undefined ? readRoman(roman ?? '') : Number(digits);
  if (number === undefined || number < 1 || number > 30) return undefined;
  const hundreds = String(number - 1).padStart(2, '0');
  return era === undefined ? `${hundreds}XX` : `-${hundreds}XX`;
}

function readSeason(words: string): string | undefined {
  const [, name, year] = /^(\p{L}+)(?: of| de l’année)?,? (\d{4})$/u.exec(words) ?? [];
  const season = SEASONS.find(([, names]) => names.split('|').includes(name ?? ''));
  return season && `${year}-${season[0]}`;
}

/** EDTF counts a year 0, so 44 BC is `-0043`. */
function readYear(words: string): string | undefined {
  const [, shown, before] = YEARS.exec(words) ?? [];
  const [, old, era] = ERA_YEARS.exec(words) ?? [];
  if (shown !== undefined && before === undefined) return shown.padStart(4, '0');
  if (old === undefined) return undefined;
  const year = IS_BEFORE.test(era ?? '') ? 1 - Number(old) : Number(old);
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

function readRoman(letters: string): number | undefined {
  if (!/^(?:x{0,2})(?:ix|iv|v?i{0,3})$/u.test(letters) || letters === '') return undefined;
  const values = Array.from(letters, (letter) => ({ x: 10, v: 5, i: 1 })[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

const START = new RegExp(`^(?:${PLAIN}) (?=\\S)`, 'u');
const WITHIN_START = new RegExp(`^(?:${WITHIN})(?:-| der | des | de la | du | )`, 'u');
const ABOUT_START = new RegExp(
  `^(?:[~≈] ?|(?:${ABOUT})(?: (?:the )?|(?<=\\.)))(?=\\d|\\p{L})`,
  'u',
);
const ABOUT_END = new RegExp(` ?(?:~|\\((?:${ABOUT})\\)| (?:${ABOUT}))$`, 'u');
const DECADES = new RegExp(`^(\\d{3})0(?:${DECADE})$`, 'u');
const FRENCH_DECADES = /^ann[ée]es (\d{3})0$/u;
const CENTURIES = new RegExp(
  `^(?:(\\d{1,2})|([xvi]+))(?:${CENTURY})(?: (${BEFORE_OUR_ERA}))?$`,
  'u',
);
const YEARS = new RegExp(`^(\\d{3,4})(?: (?:${YEAR_WORD}))?$`, 'u');
const ERA_YEARS = new RegExp(
  `^(?:ad (?=\\d+$)|(?=\\d+ ?\\D))(\\d{1,4})(?: ?(${BEFORE_OUR_ERA}|${OUR_ERA}))?$`,
  'u',
);
const IS_BEFORE = new RegExp(`^(?:${BEFORE_OUR_ERA})$`, 'u');

/** EDTF. */
export type WrittenDate = { edtf: string; isWhole: boolean };
