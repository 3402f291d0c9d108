import type { Article } from '#model/parse-article.ts';

/** An article as plain text that reads back the same: a paragraph or heading a line, blank lines between. */
export function formatArticle({ headline, headings, paragraphs }: Article): string {
  const lines = headline === '' ? [] : [headline];
  let section = 0;
  for (const paragraph of paragraphs) {
    for (; section < paragraph.section; section += 1) lines.push(headings[section] ?? '');
    lines.push(paragraph.text);
  }
  return `${lines.join('\n\n')}\n`;
}
