import { splitParagraphs } from '#model/sentences.ts';
import type { Article } from '#model/parse-article.ts';
import type { Part } from './find-article-quotations.ts';

/** The sentences of an article in order, each with its place: positions are UTF-16 units in its paragraph. */
export function findSentences({ paragraphs }: Article, language: string): Sentence[] {
  const split = splitParagraphs(
    paragraphs.map(({ text }) => text),
    language,
  );
  return paragraphs.flatMap(({ text, section }, paragraph) => {
    let from = 0;
    return (split[paragraph] ?? []).map((sentence) => {
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
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const { paragraph, end } = sentences[middle] ?? { paragraph: Infinity, end: 0 };
    if (paragraph < part.paragraph || (paragraph === part.paragraph && end <= at)) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found?.paragraph === part.paragraph && found.start <= at && at < found.end ? low : -1;
}

export type Sentence = {
  text: string;
  paragraph: number;
  section: number;
  start: number;
  end: number;
};
