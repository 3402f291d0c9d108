import type { Article } from '#model/parse-article.ts';
import type { Part } from './find-article-quotations.ts';
import type { Frame } from './find-speaker.ts';
import { findSentenceAt } from './find-sentences.ts';
import type { Sentence } from './find-sentences.ts';

/** The paragraphs with a placeholder for each character of a quotation and its marks, so that positions stay the same. */
export function maskQuotations({ paragraphs }: Article, parts: readonly Part[]): string[] {
  const byParagraph = Map.groupBy(parts, ({ paragraph }) => paragraph);
  return paragraphs.map(({ text }, index) => {
    let masked = '';
    for (const { start, end } of byParagraph.get(index) ?? []) {
      const from = /["“”„«»‘’'‚‹›「」]\s*$/u.exec(text.slice(masked.length, start))?.index;
      const rest = /^\s*["“”„«»‘’'‚‹›「」]/u.exec(text.slice(end))?.[0].length ?? 0;
      masked += text.slice(masked.length, from === undefined ? start : masked.length + from);
      masked += MASK.repeat(end + rest - masked.length);
    }
    return masked + text.slice(masked.length);
  });
}

/** The author’s words around a quotation in its sentence, up to the next quotation on each side. */
export function getFrame(parts: readonly Part[], { sentences, masked }: Masked): SentenceFrame {
  const [first, last] = [parts[0], parts.at(-1)];
  const sentence = findSentenceAt(sentences, first);
  const opening = sentences[sentence];
  const closing = sentences[findSentenceAt(sentences, last, 'end')];
  if (!first || !last || !opening || !closing)
    return { before: '', after: '', sentence, isAlone: true };
  const lead = cutBefore(masked[first.paragraph] ?? '', opening.start, first.start);
  const tail = cutBehind(masked[last.paragraph] ?? '', last.end, closing.end);
  const [second] = parts.slice(1);
  const isSplit = second?.paragraph === first.paragraph;
  const aside = isSplit ? getBetween(masked, first.paragraph, first.end, second.start) : undefined;
  return {
    before: lead,
    after: aside === undefined ? tail : removeMask(aside),
    sentence,
    isAlone: !/\p{L}/u.test(lead + tail),
  };
}

/** The words of a sentence before a quotation, from behind the quotation before; at most so many as say who speaks. */
function cutBefore(text: string, start: number, end: number): string {
  let to = end;
  while (to > start && text[to - 1] === MASK) to -= 1;
  const from = Math.max(start, to - LONGEST_SIDE);
  const words = text.slice(from, to);
  return words.slice(words.lastIndexOf(MASK) + 1);
}

function cutBehind(text: string, start: number, end: number): string {
  let from = start;
  while (from < end && text[from] === MASK) from += 1;
  const words = text.slice(from, Math.min(end, from + LONGEST_SIDE));
  const next = words.indexOf(MASK);
  return next === -1 ? words : words.slice(0, next);
}

/** In UTF-16 units. */
const LONGEST_SIDE = 1000;

/** The author’s words between two positions of a paragraph. */
export const getBetween = (
  masked: readonly string[],
  paragraph: number,
  start: number,
  end?: number,
): string => masked[paragraph]?.slice(start, end) ?? '';

export const removeMask = (text: string): string => text.replaceAll(MASK, '');

/** Whether a text has a quotation in it. */
export const hasMask = (text: string): boolean => text.includes(MASK);

/** U+FFFC, the object replacement character. */
const MASK = '\uFFFC';

export type Masked = { sentences: readonly Sentence[]; masked: readonly string[] };
/** `isAlone`: there are no words of the author in the sentence. */
export type SentenceFrame = Frame & { sentence: number; isAlone: boolean };
