import { suggest } from '#errors.ts';
import type { Problem } from '#errors.ts';
import type { ExplainerFolder } from '../read/content-read.ts';

/** Every section file is listed in explainer.yaml, which sets its position in the text, and every listed one is there. */
export function validateListedSections(folder: ExplainerFolder): Problem[] {
  const { values, sections, yaml } = folder;
  const listed = values.explainer?.sections;
  if (!listed) return [];
  const unlisted = Object.entries(sections)
    .filter(([id]) => !listed.includes(id))
    .map(([id, { file }]) => ({
      file,
      message: `The section \`${id}\` is not listed in ${yaml.explainer?.file}.`,
      hint: 'Add it to `sections` at the place where it is read, or delete the file.',
    }));
  return [...unlisted, ...findMissing(folder, listed)];
}

/**
 * The listed sections without a file. All that belongs to one is named here, once: other rules keep silent about what no
 * section shows as long as one is missing.
 */
function findMissing({ values, sections, yaml, label }: ExplainerFolder, listed: readonly string[]) {
  const known = Object.keys(sections);
  return listed.flatMap((id, index): Problem[] => {
    if (known.includes(id)) return [];
    const shown = [values.quotes, values.notes].flatMap((entries) =>
      Object.entries(entries ?? {}).flatMap(([entry, { section }]) => (section === id ? entry : [])),
    );
    const belongs =
      shown.length === 0
        ? ''
        : ` If it was deleted on purpose, take it out of \`sections\`, and give another section to ${shown.map((entry) => `\`${entry}\``).join(', ')} and to the sentences it retold.`;
    return [
      {
        file: yaml.explainer?.file ?? '',
        ...yaml.explainer?.locate(['sections', index]),
        entry: `sections ${index + 1}`,
        message: `There is no file ${label}/sections/${id}.mdx.`,
        hint: `${suggest(id, known, 'sections')}${belongs}`,
      },
    ];
  });
}

/** True if something may be shown or retold by a section that is not there, or that could not be read. */
export const lacksSection = ({ values, sections }: ExplainerFolder): boolean =>
  Object.values(sections).some(({ data }) => !data) ||
  (values.explainer?.sections ?? []).some((id) => !Object.hasOwn(sections, id));
