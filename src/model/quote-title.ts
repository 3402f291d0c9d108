import type { Language } from '#i18n/language.ts';
import { maskSingleQuotes } from './single-quotes.ts';

/** Puts quotation marks around a text: `Ada: “now”` becomes `“Ada: ‘now’”`. */
export const quoteTitle = (text: string, language: Language): string =>
  language.words.quote(nestMarks(text, language));

/**
 * Gives the quotation marks in a text the forms that the language has for a quotation within a quotation: `“now”`
 * becomes `‘now’`. Marks that have no partner stay.
 */
export function nestMarks(text: string, { words }: Language): string {
  const masked = maskSingleQuotes(text);
  const pairs = pairMarks([...masked.matchAll(MARK)], masked);
  return masked.replace(MARK, (mark, at: number) => {
    const found = pairs.get(at);
    if (!found) return text.slice(at, at + mark.length);
    return (found.depth % 2 === 0 ? words.innerMarks : words.quotationMarks)[found.side];
  });
}

/** The marks that have a partner, by their place in the text: how deep, and whether they open (0) or close (1). */
function pairMarks(marks: readonly RegExpExecArray[], text: string): Map<number, Mark> {
  const pairs = new Map<number, Mark>();
  const open: number[] = [];
  for (const { index, 0: mark } of marks) {
    if (isOpening(mark, index, text)) open.push(index);
    else {
      const partner = open.pop();
      if (partner === undefined) continue;
      pairs.set(partner, { depth: open.length, side: 0 });
      pairs.set(index, { depth: open.length, side: 1 });
    }
  }
  return pairs;
}

/** A mark opens before a word and not after one. */
function isOpening(mark: string, at: number, text: string): boolean {
  if (/[^\s\p{Ps}\p{Pi}\p{Pd}"]/u.test(text[at - 1] ?? ' ')) return false;
  return /^«\s/u.test(mark) || /\S/u.test(text[at + mark.length] ?? ' ');
}

/** French marks have a no-break space inside. */
const MARK = /«[\u00a0\u202f]|[\u00a0\u202f]»|["“”„‟«»]/gu;

type Mark = { depth: number; side: 0 | 1 };
