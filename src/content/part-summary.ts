import type { Problem } from '#errors.ts';
import type { ExplainerContent } from '#schemas/files.ts';
import type { AcceptedPicture } from './pictures/read-picture.ts';
import type { ContentRead } from './read/content-read.ts';

/**
 * Says of explainers whose pages are built what the rest of the site needs of them, so that their folders need not be
 * read again. Takes the content they were built from, their ids, and the addresses of their pages that search engines may
 * list.
 */
export function summarizePart(
  { content, pictures, unfinished, warnings }: Summarized,
  ids: ReadonlySet<string>,
  addresses: readonly string[],
): PartSummary {
  const isOwn = ({ file }: Problem) => ids.has(/\/explainers\/([^/]+)/.exec(file)?.[1] ?? '');
  return {
    explainers: content.explainers.filter(({ id }) => ids.has(id)),
    pictures: [...pictures].filter(([name]) => ids.has(name.split('/')[0] ?? '')),
    addresses,
    unfinished: unfinished.filter(isOwn),
    warnings: warnings.filter(isOwn),
  };
}

type Summarized = Pick<ContentRead, 'content' | 'pictures' | 'unfinished' | 'warnings'>;

export type PartSummary = {
  explainers: readonly ExplainerContent[];
  pictures: readonly (readonly [string, AcceptedPicture])[];
  addresses: readonly string[];
  unfinished: readonly Problem[];
  warnings: readonly Problem[];
};
