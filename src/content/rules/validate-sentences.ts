import { suggest } from '#errors.ts';
import type { Problem } from '#errors.ts';
import type { ExplainerFolder } from '../read/content-read.ts';

/** Every sentence of the article is retold, and every retold sentence is in the article. */
export function validateSentences(folder: ExplainerFolder): Problem[] {
  const { known, sections, yaml } = folder;
  const sentences = known.explainer?.article?.retells;
  if (!sentences || !yaml.explainer) return [];
  const told = new Set(Object.values(sections).flatMap((section) => section.known?.retells ?? []));
  const isUnread = lacksRetells(folder);
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
  const unknown: Problem[] = Object.values(sections).flatMap(({ file, locate, ...section }) =>
    (section.known?.retells ?? []).flatMap((sentence, index) =>
      sentences.includes(sentence)
        ? []
        : [
            {
              file,
              ...locate(['retells', index]),
              entry: 'retells',
              message: `The article has no sentence ${sentence}.`,
              hint: suggest(sentence, sentences.flat(), 'sentences'),
            },
          ],
    ),
  );
  return [...missing, ...unknown];
}

/** True if a section that is not there, or whose list could not be read, may retell a sentence. */
const lacksRetells = ({ known, sections }: ExplainerFolder): boolean =>
  Object.values(sections).some((section) => !section.known?.retells) ||
  (known.explainer?.sections ?? []).some((id) => !Object.hasOwn(sections, id));
