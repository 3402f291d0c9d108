import { suggest } from '#errors.ts';
import type { Problem } from '#errors.ts';
import type { ExplainerFolder } from '../read/content-read.ts';
import { lacksSection } from './validate-listed-sections.ts';

/** Every sentence of the article is retold, and every retold sentence is in the article. */
export function validateSentences(folder: ExplainerFolder): Problem[] {
  const { values, sections, yaml } = folder;
  const sentences = values.explainer?.article.retells;
  if (!sentences || !yaml.explainer) return [];
  const told = new Set(Object.values(sections).flatMap(({ data }) => data?.retells ?? []));
  const isUnread = lacksSection(folder);
  const missing: Problem[] = sentences.flatMap((sentence, index) =>
    told.has(sentence) || isUnread
      ? []
      : [
          {
            file: yaml.explainer?.file ?? '',
            ...yaml.explainer?.locate(['article', 'retells', index]),
            entry: 'article › retells',
            message: `No section retells the sentence ${sentence} of the article.`,
            hint: `Add ${sentence} to \`retells\` of the section that does.`,
          },
        ],
  );
  const unknown: Problem[] = Object.values(sections).flatMap(({ file, data, locate }) =>
    (data?.retells ?? []).flatMap((sentence, index) =>
      sentences.includes(sentence)
        ? []
        : [
            {
              file,
              ...locate(['retells', index]),
              entry: 'retells',
              message: `The article has no sentence ${sentence}.`,
              hint: suggest(sentence, sentences, 'sentences'),
            },
          ],
    ),
  );
  return [...missing, ...unknown];
}
