import type { Article } from '#model/parse-article.ts';
import type { Sentence } from './find-sentences.ts';

/**
 * Puts the sentences of an article into sections, each with the ids of its sentences: by the article’s headings, or
 * where it has none by paragraphs, a few sentences each. Text before the first heading has ids with `L`, the sections
 * after it with `A`, `B` and so on.
 */
export function groupSections(article: Article, sentences: readonly Sentence[]): DraftSection[] {
  const hasHeadings = article.headings.length > 0;
  const groups = hasHeadings ? groupByHeading(sentences) : groupByParagraphs(sentences);
  const hasLead = hasHeadings && sentences[0]?.section === 0;
  return groups.map((indices, number) => {
    const letters = hasLead && number === 0 ? 'L' : toLetters(number - (hasLead ? 1 : 0));
    return { sentences: indices, ids: indices.map((_, index) => `${letters}${index + 1}`) };
  });
}

const groupByHeading = (sentences: readonly Sentence[]): number[][] => [
  ...Map.groupBy(sentences.keys(), (index) => sentences[index]?.section ?? 0).values(),
];

/** Paragraphs stay whole. */
function groupByParagraphs(sentences: readonly Sentence[]): number[][] {
  const paragraphs = Map.groupBy(sentences.keys(), (index) => sentences[index]?.paragraph ?? 0);
  const most = Math.max(SENTENCES, Math.ceil(sentences.length / MOST_SECTIONS));
  const groups: number[][] = [];
  for (const indices of paragraphs.values()) {
    const last = groups.at(-1);
    if (last && last.length + indices.length <= most) last.push(...indices);
    else groups.push([...indices]);
  }
  return groups;
}

/** `A` to `Z` without `L`, which is the lead’s, then `AA`. */
function toLetters(number: number): string {
  const letters = 'ABCDEFGHIJKMNOPQRSTUVWXYZ';
  const rest = Math.floor(number / letters.length);
  return (rest > 0 ? toLetters(rest - 1) : '') + (letters[number % letters.length] ?? '');
}

/** How many a section without headings has, unless there would be more sections than can be read. */
const SENTENCES = 5;
const MOST_SECTIONS = 10;

/** Indices of the article’s sentences, and the ids they get. */
export type DraftSection = { sentences: readonly number[]; ids: readonly string[] };
