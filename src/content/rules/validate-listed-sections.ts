import { suggest } from '#errors.ts';
import type { Problem } from '#errors.ts';
import { getIn } from '#schemas/json-schema.ts';
import type { ExplainerFolder } from '../read/content-read.ts';
import { listResting } from './list-resting.ts';

/** Every section file is listed in explainer.yaml, which sets its position in the text, and every listed one is there. */
export function validateListedSections(folder: ExplainerFolder): Problem[] {
  const { known, sections, yaml } = folder;
  const listed = known.explainer?.sections;
  if (!listed) return [];
  // A refused name is a problem of its own.
  const written = getIn(yaml.explainer?.value, ['sections']) as readonly unknown[];
  const unlisted = Object.entries(sections)
    .filter(([id]) => !written.includes(id))
    .map(([id, { file }]) => ({
      file,
      message: `The section \`${id}\` is not listed in ${yaml.explainer?.file}.`,
      hint: 'Add it to `sections` at the place where it is read, or delete the file.',
    }));
  return [...unlisted, ...findMissing(folder, listed)];
}

/**
 * The listed sections without a file. All that rests on one is named here, once: other rules keep silent about what no
 * section shows or retells as long as one is missing.
 */
function findMissing(folder: ExplainerFolder, listed: readonly string[]): Problem[] {
  const { sections, yaml, label } = folder;
  const known = Object.keys(sections);
  return listed.flatMap((id, index): Problem[] => {
    if (known.includes(id)) return [];
    const consequences = listResting(folder, id);
    const wayOut =
      consequences.length === 0
        ? ''
        : ' If it was deleted on purpose, take it out of `sections`, and give what rests on it to another section.';
    return [
      {
        file: yaml.explainer?.file ?? '',
        ...yaml.explainer?.locate(['sections', index]),
        entry: `sections ${index + 1}`,
        message: `There is no file ${label}/sections/${id}.mdx.`,
        hint: `${suggest(id, known, 'sections')}${wayOut}`,
        consequences,
      },
    ];
  });
}
