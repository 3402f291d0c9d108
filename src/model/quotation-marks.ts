import { isClosing } from './closing-mark.ts';

/**
 * The outermost quotations of one paragraph, in order: from behind their opening mark to before their closing one, as
 * positions in UTF-16 units. One that `isOpen` has no closing mark here and reaches to the paragraph’s end: it may go on
 * in the next paragraph, or the mark may be a slip.
 *
 * Knows “ ”, „ “, « », » «, ” ”, ‘ ’, ‚ ‘, ‹ ›, 「 」, straight marks, and marks within marks; an apostrophe is no mark.
 * `within` is the mark of a quotation that comes from the paragraph before; with `goesOn` one in single marks may stay
 * open, too, as the next paragraph begins with a mark; marks at the positions of `slips` are passed
 * over.
 */
export function findQuotations(
  paragraph: string,
  {
    within,
    goesOn = false,
    slips,
  }: { within?: string | undefined; goesOn?: boolean; slips?: ReadonlySet<number> } = {},
): MarkedQuotation[] {
  const found: MarkedQuotation[] = [];
  let at = 0;
  let failures = 0;
  const add = (mark: string, start: number, end: number | undefined) => {
    found.push({ mark, start, end: end ?? paragraph.length, isOpen: end === undefined });
    at = (end ?? paragraph.length) + 1;
  };
  if (within !== undefined) {
    const start = /^\s*[“”„«»"‘'‚‹›「]?/u.exec(paragraph)?.[0].length ?? 0;
    add(within, start, findEnd(paragraph, start, within));
  }
  while (at < paragraph.length) {
    const mark = paragraph[at] ?? '';
    const isTried = !SINGLE.includes(mark) || failures < MOST_FAILURES;
    const isMark = isTried && isOpening(paragraph, at) && !slips?.has(at);
    const end = isMark ? findEnd(paragraph, at + 1, mark) : undefined;
    if (isMark && (end !== undefined || goesOn || !SINGLE.includes(mark))) add(mark, at + 1, end);
    else {
      at += 1;
      if (isMark) failures += 1;
    }
  }
  return found;
}

/** Whether a paragraph begins with a mark that may open a quotation, or open it again. */
export const startsWithMark = (paragraph: string): boolean =>
  /^\s*[“”„«»"‘'‚‹›「]/u.test(paragraph);

/** The marks that close what a mark opens, the usual one first. */
const CLOSING: Record<string, string> = {
  '“': '”“',
  '”': '”',
  '„': '“”"',
  '«': '»',
  '»': '«»',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
  '‹': '›',
  '›': '‹',
  "'": "'",
  '「': '」',
};

/** Marks that are apostrophes too, and how far, in UTF-16 units, the end of what they open is looked for. */
const SINGLE = "'‘‚‹›";
const LONGEST_SINGLE = 3000;

/** In one paragraph; beyond that they are apostrophes. */
const MOST_FAILURES = 200;

const BEFORE_OPENING = /[\s([{<\-–—:/,“„«»"‘¿¡…|]/u;

/** A mark opens a quotation at the start of a word; French marks have a space inside, Arabic and CJK ones need none. */
function isOpening(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if (!(mark in CLOSING)) return false;
  const [before, after] = [text[at - 1], text[at + 1] ?? ' '];
  if (mark === '「' || mark === '„' || mark === '‚') return true;
  const isAtStart = before === undefined || BEFORE_OPENING.test(before) || isElided(text, at);
  if (mark === '«') return isAtStart || !/\s/u.test(after);
  if (mark === "'")
    return (
      isAtStart &&
      /[\p{L}\p{N}([“"]/u.test(after) &&
      !/^'\d0s\b|^'(?:tis|twas|em|til)\b/iu.test(text.slice(at, at + 6))
    );
  return isAtStart && !/\s/u.test(after);
}

/** After an article that is cut short: `d’« une`, `l'"effet"`. */
const isElided = (text: string, at: number) =>
  /\p{L}['’]$/u.test(text.slice(Math.max(0, at - 3), at));

/** Where the quotation that `mark` opened ends: the position of its closing mark. */
function findEnd(text: string, from: number, mark: string): number | undefined {
  const open = [mark];
  const last = Math.min(text.length, from + (SINGLE.includes(mark) ? LONGEST_SINGLE : Infinity));
  for (let at = from; at < last; at += 1) {
    const letter = text[at] ?? '';
    const closing = CLOSING[open.at(-1) ?? ''] ?? '';
    if (closing.includes(letter) && isClosing(text, at, open.at(-1) ?? '')) {
      open.pop();
      if (open.length === 0) return at;
    } else if (letter in CLOSING && !SINGLE.includes(letter) && isOpening(text, at))
      open.push(letter);
  }
  return undefined;
}

export type MarkedQuotation = { mark: string; start: number; end: number; isOpen: boolean };
