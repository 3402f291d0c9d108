import type { ExplainerRead } from './content-read.ts';

/** True if something may be shown by a section that is not there, or that could not be read. */
export const lacksSection = ({ known, sections }: Pick<ExplainerRead, 'known' | 'sections'>) =>
  Object.values(sections).some(({ isRead }) => !isRead) ||
  (known.explainer?.sections ?? []).some((id) => !Object.hasOwn(sections, id));
