import { findMonth } from './month-names.ts';
import { YEAR_WORD } from './written-date-words.ts';

/**
 * Reads a day or a month with its year, in lower case: `17 march 2025`, `march 17, 2025`, `17.3.2025`, `2025/3/17`,
 * `3/2025`. Gives EDTF that the calendar may not have, or undefined for any other form.
 */
export function readNumberedDay(words: string): string | undefined {
  for (const [form, order] of FORMS) {
    const found = form.exec(words);
    if (!found) continue;
    const part = (letter: string) =>
      order.includes(letter) ? found[order.indexOf(letter) + 1] : undefined;
    const month = part('m');
    const number = month === undefined || /^\d/u.test(month) ? month : findMonth(month);
    if (month !== undefined && number === undefined) continue;
    const pieces = [part('y'), number, part('d')].filter((piece) => piece !== undefined);
    return pieces.map((piece) => String(piece).padStart(2, '0')).join('-');
  }
  return undefined;
}

const NAME = String.raw`(\p{L}[\p{L}\p{M} ]*?)\.?`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|\.)?(?: of)?`;
const LAST = String.raw`(\d{4})(?: (?:${YEAR_WORD}|م))?`;
/** A day between 13 and 31, which is no month. */
const HIGH = '(1[3-9]|2\\d|3[01])';

/** What a written date can look like, with the order of its parts; slashes only where no day can be a month. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/u, 'ymd'],
  [/^(\d{4})\/(\d{1,2})\/(\d{1,2})$/u, 'ymd'],
  [/^(\d{4})-(0[1-9]|1[0-2])$/u, 'ym'],
  [/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/u, 'dmy'],
  [new RegExp(`^${HIGH}[/-](\\d{1,2})[/-](\\d{4})$`, 'u'), 'dmy'],
  [new RegExp(`^(\\d{1,2})[/-]${HIGH}[/-](\\d{4})$`, 'u'), 'mdy'],
  [/^(0?[1-9]|1[0-2])[/.](\d{4})$/u, 'my'],
  [new RegExp(`^${DAY} ${NAME},? ${LAST}$`, 'u'), 'dmy'],
  [new RegExp(`^${NAME} ${DAY},? ${LAST}$`, 'u'), 'mdy'],
  [new RegExp(`^(\\d{4}),? ${NAME} ${DAY}$`, 'u'), 'ymd'],
  [new RegExp(`^${NAME},? ${LAST}$`, 'u'), 'my'],
];
