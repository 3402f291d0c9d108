import { joinDateline } from './dateline.ts';
import { joinQuoted } from './join-quoted.ts';
import { parseArticle } from './parse-article.ts';
import { findQuotations } from './quotation-marks.ts';
import type { MarkedQuotation } from './quotation-marks.ts';
import { getAbbreviations, isSentenceEnd } from './sentence-end.ts';

/**
 * The sentences of an article in order, without its headings.
 *
 * Takes plain text with one paragraph or heading per line and the article’s language. `expected` is the number of
 * sentences that an editor counts: where this rule finds another number, only lines that end in a colon are taken for
 * headings, then quotations are taken whole; where nothing helps and the text has exactly so many lines, its lines are
 * used as they are.
 */
export function splitSentences(article: string, language: string, expected?: number): string[] {
  const paragraphs = parseArticle(article).paragraphs.map(({ text }) => text);
  const lines = article
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.replace(/^\uFEFF/u, '').trim())
    .filter((line) => line !== '' && !line.endsWith(':'));
  const ways = [
    () => splitParagraphs(paragraphs, language).flat(),
    () => splitParagraphs(lines, language).flat(),
    () => splitParagraphs(joinQuoted(lines), language, 'whole').flat(),
    () => splitParagraphs(lines, language, 'whole').flat(),
    () => lines,
  ];
  const [usual = () => []] = ways;
  return (ways.find((split) => split().length === expected) ?? usual)();
}

/** The sentences of each paragraph of an article, in which a place before the first sentence belongs to it. */
export function splitParagraphs(
  paragraphs: readonly string[],
  language: string,
  quotations: 'cut' | 'whole' = 'cut',
): string[][] {
  const split = paragraphs.map((text) => splitParagraph(text, language, quotations));
  const [first = [], ...rest] = split;
  return split.length === 0 ? [] : [joinDateline(first, paragraphs), ...rest];
}

/**
 * The sentences of one paragraph: cut from it, in order, nothing left out but white space.
 *
 * Where `Intl.Segmenter` sees an end, or after an ellipsis, a sentence ends unless an abbreviation, an initial or an
 * ordinal goes on, a small letter follows, or parentheses are open. A quotation that opens its sentence or follows a
 * colon is cut into its own sentences; one within a sentence is not (`saying, “Stop. Go on.”`). With `whole` none is.
 */
export function splitParagraph(
  paragraph: string,
  language: string,
  quotations: 'cut' | 'whole' = 'cut',
): string[] {
  const marked = findQuotations(paragraph);
  const known = getAbbreviations(language);
  const sentences: string[] = [];
  let start = 0;
  let next = 0;
  for (const found of findEnds(paragraph, language)) {
    while ((marked[next]?.end ?? Infinity) < found) next += 1;
    const end = skipClosing(paragraph, found, marked[next]);
    if (end <= start || end >= paragraph.length) continue;
    const around = isAround(marked[next], end) ? marked[next] : undefined;
    const isBound =
      around && (quotations === 'whole' ? !around.isOpen : isWithin(paragraph, start, around));
    if (isBound || !isSentenceEnd(paragraph.slice(start, end), paragraph.slice(end), known))
      continue;
    sentences.push(paragraph.slice(start, end).trim());
    start = end;
  }
  return [...sentences, paragraph.slice(start).trim()].filter(Boolean);
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Where a sentence may end: the start of what follows. */
function findEnds(paragraph: string, language: string): number[] {
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  const segments = segmenter.segment(paragraph);
  const ends = Array.from(segments, ({ index }) => index).filter((index) => index > 0);
  const others = paragraph.matchAll(/[.!?؟…‽]+[”’"'»«“›)\]]*\s+/gu);
  const all = new Set([...ends, ...[...others].map(({ 0: text, index }) => index + text.length)]);
  return [...all].filter((end) => end < paragraph.length).sort((one, other) => one - other);
}

/** A sentence ends behind the mark that closes its quotation, also where a space stands before that: `… . »`. */
function skipClosing(paragraph: string, end: number, quotation: MarkedQuotation | undefined) {
  if (quotation === undefined || quotation.isOpen) return end;
  const { end: mark } = quotation;
  if (mark < end || mark - end > MOST_SPACE || paragraph.slice(end, mark).trim() !== '') return end;
  return mark + 1 + (/^\s*/u.exec(paragraph.slice(mark + 1))?.[0].length ?? 0);
}

const isAround = (quotation: MarkedQuotation | undefined, end: number): boolean =>
  quotation !== undefined && quotation.start < end && end <= quotation.end;

/** The quotation begins behind words of its sentence that neither a colon nor a quotation opens. */
function isWithin(paragraph: string, start: number, { start: from }: MarkedQuotation): boolean {
  const lead = paragraph.slice(start, Math.max(start, from - 1)).trim();
  return lead !== '' && !/[:：]$/u.test(lead.slice(-1)) && !/^[“„«»"‘'‚‹「]/u.test(lead);
}

/** In UTF-16 units, before a closing mark. */
const MOST_SPACE = 3;
