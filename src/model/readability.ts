import { countWords } from './count-words.ts';
import { splitParagraph } from './sentences.ts';

/** Our own sentences with more words than this are hard to read. */
export const LONGEST_SENTENCE = 40;

/** The years of school that our own text may require: those of a newspaper reader. */
export const HIGHEST_GRADE = 16;

/** Words that judge the person they report on, each with a neutral alternative. */
const LOADED: Record<string, string> = {
  admit: 'say',
  admitted: 'said',
  claimed: 'said',
  claims: 'says',
  conceded: 'said',
  blasted: 'criticised',
  slammed: 'criticised',
  insisted: 'said',
  insists: 'says',
  boasted: 'said',
  regime: 'government',
  'so-called': 'called',
  terrorist: 'the group’s name',
  refused: 'said no, declined',
};

/** The sentences of a paragraph that have too many words. */
export const findLongSentences = (paragraph: string): string[] =>
  splitParagraph(paragraph, 'en', 'whole').filter(
    (sentence) => countWords(sentence) > LONGEST_SENTENCE,
  );

/** The judging words outside quotation marks, each with a neutral alternative. */
export function findLoadedWords(text: string): { word: string; neutral: string }[] {
  const own = text.replace(/“[^”]*”|«[^»]*»|"[^"]*"/gu, '');
  return (own.match(/[\p{L}’-]+/gu) ?? []).flatMap((word) => {
    const neutral = Object.hasOwn(LOADED, word.toLowerCase()) && LOADED[word.toLowerCase()];
    return neutral ? [{ word, neutral }] : [];
  });
}

/**
 * The years of school that some paragraphs require, by the Automated Readability Index: 4.71 × letters per word + 0.5 ×
 * words per sentence − 21.43 (Smith and Senter, 1967, AMRL-TR-66-220).
 */
export function getGrade(paragraphs: readonly string[]): number {
  const text = paragraphs.join('\n');
  const words = countWords(text);
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const sentences = paragraphs.flatMap((paragraph) =>
    splitParagraph(paragraph, 'en', 'whole'),
  ).length;
  return words === 0 ? 0 : 4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43;
}
