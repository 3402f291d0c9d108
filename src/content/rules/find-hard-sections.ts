import type { Problem } from '#errors.ts';
import { getGrade, HIGHEST_GRADE } from '#model/readability.ts';
import { getText } from '../markdown/get-text.ts';
import type { ExplainerFolder, Folders } from '../read/content-read.ts';
import { getEnglishExplainers } from './english-explainers.ts';

/** Sections that are hard to read. */
export const findHardSections = (folders: Folders): Problem[] =>
  getEnglishExplainers(folders).flatMap(findIn);

function findIn({ sections }: ExplainerFolder): Problem[] {
  return Object.values(sections).flatMap(({ file, nodes }): Problem[] => {
    const paragraphs = nodes.filter(({ type }) => type === 'paragraph').map(getText);
    const grade = Math.round(getGrade(paragraphs));
    if (grade <= HIGHEST_GRADE) return [];
    return [
      {
        file,
        message: `The section asks for ${grade} years of school (Automated Readability Index).`,
        hint: `Shorter sentences and words bring it to ${HIGHEST_GRADE}.`,
      },
    ];
  });
}
