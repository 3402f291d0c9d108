import { findLanguageTag } from '#schemas/language-tags.ts';
import type { ExplainerFolder, Folders } from '../read/content-read.ts';

/** The explainers in English: the readability measures and the list of judgemental words are made for English. */
export function getEnglishExplainers({ shared, explainers }: Folders): ExplainerFolder[] {
  const { site } = shared.values;
  return explainers.filter(({ values }) => {
    const language = values.explainer?.language ?? site?.language ?? 'en';
    return findLanguageTag(language) === 'en';
  });
}
