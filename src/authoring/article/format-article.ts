import { parseArticle } from '#model/parse-article.ts';
import type { Article } from '#model/parse-article.ts';
import type { Sentence } from './find-sentences.ts';

/**
 * An article as plain text that reads back the same: a paragraph or heading a line, blank lines between. Where a web
 * page has headings or items that plain text does not tell from paragraphs, each sentence has a line, and no heading.
 */
export function formatArticle(article: Article, sentences: readonly Sentence[]): string {
  const text = writeLines(listParagraphs(article));
  return isSame(parseArticle(text), article)
    ? text
    : writeLines(sentences.map((sentence) => sentence.text));
}

function listParagraphs({ headline, headings, paragraphs }: Article): string[] {
  const lines = headline === '' ? [] : [headline];
  let section = 0;
  for (const paragraph of paragraphs) {
    for (; section < paragraph.section; section += 1) lines.push(headings[section] ?? '');
    lines.push(paragraph.text);
  }
  return lines;
}

const writeLines = (lines: readonly string[]) => `${lines.join('\n\n')}\n`;

const isSame = (one: Article, other: Article): boolean =>
  one.paragraphs.length === other.paragraphs.length &&
  one.paragraphs.every(({ text }, index) => text === other.paragraphs[index]?.text);
