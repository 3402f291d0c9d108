import type { Analysis } from './analyse-article.ts';
import type { Article } from '#model/parse-article.ts';

/**
 * What was found in an article as plain data, for `--json`: headings, sections by their headings (or one a paragraph),
 * sentences, and quotations with the indices of their sentences. `speaker` is null where nobody is named.
 */
export function formatAnalysis(
  article: Article,
  { sentences, quotations }: Analysis,
  language: string,
) {
  const hasHeadings = article.headings.length > 0;
  const groups = Map.groupBy(sentences.keys(), (index) => {
    const sentence = sentences[index];
    return hasHeadings ? sentence?.section : sentence?.paragraph;
  });
  return {
    language,
    headings: [article.headline, ...article.headings].filter(Boolean),
    sections: [...groups].map(([key = 0, indices]) => ({
      heading: (hasHeadings && article.headings[key - 1]) || null,
      from: indices[0],
      to: indices.at(-1),
    })),
    sentences: sentences.map(({ text }) => text),
    quotations: quotations.map(({ parts, speaker = null, ...rest }) => ({
      ...rest,
      parts: parts.map(({ text }) => text),
      speaker,
    })),
  };
}
