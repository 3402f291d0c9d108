import { francAll } from 'franc-min';
import type { Article } from '#model/parse-article.ts';

/** The probable language of an article as a BCP 47 tag; undefined where its text is too short to tell. */
export function detectLanguage({ paragraphs }: Article): string | undefined {
  const text = paragraphs
    .map((paragraph) => paragraph.text)
    .join(' ')
    .slice(0, 5000);
  const [best] = francAll(text, { minLength: 40 });
  if (!best || best[0] === 'und') return undefined;
  return Intl.getCanonicalLocales(best[0])[0];
}
