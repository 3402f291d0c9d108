import type { Problem } from '#errors.ts';
import type { ExplainerFolder } from '../read/content-read.ts';

/** Every section file is listed in explainer.yaml, which sets its position in the text. */
export function validateListedSections({ values, sections, yaml }: ExplainerFolder): Problem[] {
  const listed = values.explainer?.sections;
  if (!listed) return [];
  return Object.entries(sections)
    .filter(([id]) => !listed.includes(id))
    .map(([id, { file }]) => ({
      file,
      message: `The section \`${id}\` is not listed in ${yaml.explainer?.file}.`,
      hint: 'Add it to `sections` at the place where it is read, or delete the file.',
    }));
}
