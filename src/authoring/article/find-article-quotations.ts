import { findQuotations, startsWithMark } from '#model/quotation-marks.ts';
import type { MarkedQuotation } from '#model/quotation-marks.ts';
import type { Paragraph } from '#model/parse-article.ts';

/**
 * Every outermost quotation of an article’s paragraphs, in order, and the marks that have no pair.
 *
 * A quotation that is not closed and whose mark stands again before the next paragraph goes on there: it has a part in
 * each. Positions are UTF-16 units in the paragraph’s text.
 */
export function findArticleQuotations(paragraphs: readonly Paragraph[]): Found {
  const quotations: Part[][] = [];
  const unpaired: Unpaired[] = [];
  let within: string | undefined;
  for (const [index, { text, section }] of paragraphs.entries()) {
    const next = paragraphs[index + 1];
    const goesOn = next?.section === section && startsWithMark(next.text);
    const slips = new Set<number>();
    let marked = findQuotations(text, { within, goesOn, slips });
    for (
      let last = marked.at(-1);
      last?.isOpen && !(goesOn && mayGoOn(text, last)) && slips.size < MOST_SLIPS;
      last = marked.at(-1)
    ) {
      if (marked.length === 1 && within !== undefined) break;
      slips.add(last.start - 1);
      marked = findQuotations(text, { within, goesOn, slips });
    }
    for (const at of slips) unpaired.push({ paragraph: index, at, mark: text[at] ?? '' });
    for (const [number, { start, end }] of marked.entries()) {
      const part = { paragraph: index, ...trim(text, start, end) };
      if (part.text === '') continue;
      if (number === 0 && within !== undefined) quotations.at(-1)?.push(part);
      else quotations.push([part]);
    }
    const last = marked.at(-1);
    within = last?.isOpen && goesOn ? last.mark : undefined;
  }
  return { quotations, unpaired };
}

/** One whose mark stands in it again was not closed by a slip: marks within marks are others. */
const mayGoOn = (text: string, { mark, start }: MarkedQuotation): boolean =>
  /['‘’]/u.test(mark) || !text.includes(mark, start);

/** In one paragraph; beyond that its marks follow no rule. */
const MOST_SLIPS = 20;

function trim(text: string, start: number, end: number): Omit<Part, 'paragraph'> {
  const inner = text.slice(start, end);
  const lead = inner.length - inner.trimStart().length;
  return { start: start + lead, end: start + lead + inner.trim().length, text: inner.trim() };
}

/** What stands between one pair of marks: `start` and `end` are positions in the paragraph. */
export type Part = { paragraph: number; start: number; end: number; text: string };
export type Unpaired = { paragraph: number; at: number; mark: string };
type Found = { quotations: Part[][]; unpaired: Unpaired[] };
