import type { Problem } from '#errors.ts';
import type { ExplainerFolder } from '../read/content-read.ts';

/** A position that rests on no sentence of the article does not have the article among its sources. */
export function validateOtherSources({ known, yaml }: ExplainerFolder): Problem[] {
  const article = known.explainer?.article?.source;
  return Object.entries(known.positions ?? {}).flatMap(([id, { sentence, sources }]): Problem[] => {
    const index = article === undefined ? -1 : (sources?.indexOf(article) ?? -1);
    if (sentence !== undefined || index === -1) return [];
    return [
      {
        file: yaml.positions?.file ?? '',
        ...yaml.positions?.locate([id, 'sources', index]),
        entry: `${id} › sources ${index + 1}`,
        message: `\`${id}\` names no sentence, so it is marked as not in the article, but it rests on the article.`,
        hint: 'Name the `sentence` that has it, or take the article out of `sources`.',
      },
    ];
  });
}
