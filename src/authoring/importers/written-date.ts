import { isEdtf } from '#dates/parse-date.ts';
import { FROM, SINCE, TO } from './written-date-words.ts';
import { readWrittenPart } from './written-part.ts';
import type { WrittenDate } from './written-part.ts';

/**
 * Reads a date as people write it in tables, in the languages of the interface: what one date can be, `1914–18`,
 * `from March to May 2025`, `17–18 March 2025`, `since 1947`, and EDTF. Gives EDTF, or undefined where the words could
 * mean two things or are no date.
 */
export function readWrittenDate(written: string): WrittenDate | undefined {
  const words = clean(written);
  if (isEdtf(words.toUpperCase()) && !YEARS_OR_SEASON.test(words))
    return { edtf: words.toUpperCase(), isWhole: true };
  const [, since] = SINCE_DATE.exec(words) ?? [];
  if (since !== undefined) return join(readWrittenPart(since), '..');
  const [start, end, ...more] = words.replace(FROM_DATE, '').split(BETWEEN);
  if (end === undefined) return readWrittenPart(words);
  if (start === undefined || more.length > 0) return undefined;
  const from = readStart(start, end);
  const to = readWrittenPart(complete(end, start));
  // “c. 1914–1918” is about both.
  const isAboutBoth = from?.edtf.endsWith('~') === true && /\d$/u.test(to?.edtf ?? '');
  return to && join(from, to.edtf + (isAboutBoth ? '~' : ''), to.isWhole);
}

/** `17`, `17 March` and `March` have the rest of their date from the end. */
function readStart(start: string, end: string): WrittenDate | undefined {
  const year = /\d{4}(?!.*\d)/u.exec(end)?.[0] ?? '';
  const forms = /^\d{1,2}\.?$/u.test(start)
    ? [end.replace(/^\d{1,2}(?=\D)/u, start.replace('.', ''))]
    : [start, `${start} ${year}`, `${start}, ${year}`];
  return forms.map(readWrittenPart).find((part) => part !== undefined);
}

/** `1914–18` ends in 1918, and `March 17–18, 2025` in March. */
function complete(end: string, start: string): string {
  const [, century, year] = /(?:^|\s|~)(\d{2})(\d{2})$/u.exec(start) ?? [];
  if (century !== undefined && /^\d{2}$/u.test(end) && Number(end) > Number(year))
    return century + end;
  const [, month] = /^(\p{L}+\.?) \d{1,2}$/u.exec(start) ?? [];
  return month !== undefined && /^\d{1,2}, \d{4}$/u.test(end) ? `${month} ${end}` : end;
}

function join(
  start: WrittenDate | undefined,
  end: string,
  isEndWhole = true,
): WrittenDate | undefined {
  const edtf = start && `${start.edtf}/${end}`;
  return edtf !== undefined && isEdtf(edtf)
    ? { edtf, isWhole: start?.isWhole === true && isEndWhole }
    : undefined;
}

const clean = (written: string): string =>
  written
    .normalize('NFC')
    .replace(/[٠-٩]/gu, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
    .replace(/[\s\u200e\u200f]+/gu, ' ')
    .trim()
    .toLowerCase();

/** `1921-22` is the summer of 1921 in EDTF, and two years to most. */
const YEARS_OR_SEASON = /^\d{4}-2[1-4]$|^\d{1,4}$/u;
const SINCE_DATE = new RegExp(`^(?:${SINCE}) (?=\\S)(?!.* (?:${TO}) )(.+)$`, 'u');
const FROM_DATE = new RegExp(`^(?:${FROM}) (?=.* (?:${TO}) )`, 'u');
const BETWEEN = new RegExp(
  ` ?[–—] ?| - | (?:${TO}) |(?<=^\\d{4})-(?=\\d{4}$|(?:1[3-9]|[3-9]\\d)$)`,
  'u',
);
