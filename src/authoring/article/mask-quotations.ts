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
  const lead = getBetween(masked, first.paragraph, opening.start, first.start);
  const tail = getBetween(masked, last.paragraph, last.end, closing.end);
  const before =
    lead
      .replace(new RegExp(`${MASK}+$`, 'u'), '')
      .split(MASK)
      .at(-1) ?? '';
  const behind = tail.replace(new RegExp(`^${MASK}+`, 'u'), '').split(MASK)[0] ?? '';
  const [second] = parts.slice(1);
  const isSplit = second?.paragraph === first.paragraph;
  const aside = isSplit ? getBetween(masked, first.paragraph, first.end, second.start) : undefined;
  return {
    before,
    after: aside === undefined ? behind : removeMask(aside),
    sentence,
    isAlone: !/\p{L}/u.test(removeMask(lead + behind)),
  };
}

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
