import type { Article } from '#model/parse-article.ts';
import { leaveOutUnseen } from '../leave-out-unseen.ts';

/** An article without the characters that our files refuse; `unseen` names them, each once. */
export function cleanArticle({ headline, headings, paragraphs }: Article): {
  article: Article;
  unseen: string[];
} {
  const unseen: string[] = [];
  const clean = (text: string) => leaveOutUnseen(text, unseen);
  const article = {
    headline: clean(headline),
    headings: headings.map(clean),
    paragraphs: paragraphs
      .map(({ text, section }) => ({ text: clean(text).trim(), section }))
      .filter(({ text }) => text !== ''),
  };
  return { article, unseen: [...new Set(unseen)] };
}
