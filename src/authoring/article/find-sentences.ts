import { splitParagraph } from '#model/sentences.ts';
import type { Article } from './article.ts';
import type { Part } from './find-article-quotations.ts';

/** The sentences of an article in order, each with its place: positions are UTF-16 units in its paragraph. */
export function findSentences({ paragraphs }: Article, language: string): Sentence[] {
  return paragraphs.flatMap(({ text, section }, paragraph) => {
    let from = 0;
    return splitParagraph(text, language).map((sentence) => {
      const start = text.indexOf(sentence, from);
      from = start + sentence.length;
      return { text: sentence, paragraph, section, start, end: from };
    });
  });
}

/** The index of the sentence in which a part of a quotation starts or ends; −1 for none. */
export function findSentenceAt(
  sentences: readonly Sentence[],
  part: Part | undefined,
  side: 'start' | 'end' = 'start',
): number {
  if (!part) return -1;
  const at = side === 'start' ? part.start : part.end - 1;
  return sentences.findIndex(
    ({ paragraph, start, end }) => paragraph === part.paragraph && start <= at && at < end,
  );
}

export type Sentence = {
  text: string;
  paragraph: number;
  section: number;
  start: number;
  end: number;
};
