import type { Problem } from '#errors.ts';
import { PAGE_IDS } from '#schemas/reserved-ids.ts';
import type { ExplainerFolder } from '../read/content-read.ts';

/** Positions, sections and parts of the page, which become targets on an explainer’s page, have unique ids there. */
export function validatePageIds({ ids, yaml, sections }: ExplainerFolder): Problem[] {
  const inPositions = (ids.positions ?? []).flatMap((id): Problem[] => {
    const isSection = Object.hasOwn(sections, id);
    if (!isSection && !PAGE_IDS.includes(id)) return [];
    return [
      {
        file: yaml.positions?.file ?? '',
        ...yaml.positions?.locate([id]),
        entry: id,
        message: `A position and ${isSection ? 'a section' : 'a part of the page'} both have the id \`${id}\`.`,
        hint: 'Both are targets on the same page: give the position another id.',
      },
    ];
  });
  const inSections = Object.entries(sections)
    .filter(([id]) => PAGE_IDS.includes(id))
    .map(([id, { file }]) => ({
      file,
      message: `A section and a part of the page both have the id \`${id}\`.`,
      hint: 'Rename the file.',
    }));
  return [...inPositions, ...inSections];
}
