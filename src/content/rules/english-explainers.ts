import { findLanguageTag } from '#schemas/language-tags.ts';
import type { ExplainerFolder, Folders } from '../read/content-read.ts';

/** The explainers in English, which the measures of a text and the list of words that judge are for. */
export function getEnglishExplainers({ shared, explainers }: Folders): ExplainerFolder[] {
  const { site } = shared.values;
  return explainers.filter(({ values }) => {
    const language = values.explainer?.language ?? site?.language ?? 'en';
    return findLanguageTag(language) === 'en';
  });
}
