import type { Problem } from '#errors.ts';
import type { ExplainerFolder, Folders } from '../read/content-read.ts';
import { hasUnfinishedText } from './find-unfinished-text.ts';

/**
 * Sources that nothing rests on: editors collect them first, and need not use them all at once. From the day after
 * `published` each is an error, since readers see it in the list, unless the explainer still has unfinished text.
 */
export function findIdleSources({ explainers }: Folders): Problem[] {
  return explainers.flatMap((explainer) => {
    const { known, ids, yaml } = explainer;
    const errorAfter = hasUnfinishedText(explainer) ? undefined : known.explainer?.published;
    return findIdle(explainer, ids.sources ?? []).map((id) => ({
      file: yaml.sources?.file ?? '',
      ...yaml.sources?.locate([id]),
      entry: id,
      message: `Nothing rests on the source \`${id}\`.`,
      hint: 'Name it under `sources` where it is used, or take it out: readers see it in the list of sources.',
      errorAfter,
    }));
  });
}

/** The sources that are named nowhere; none as long as a file cannot be read, or a name that is wrong may be meant for one. */
function findIdle({ yaml }: ExplainerFolder, sources: readonly string[]): string[] {
  const files = CITING.map((name) => yaml[name]);
  if (files.some((file) => file?.problems.some(({ isSyntax }) => isSyntax))) return [];
  const cited = new Set(files.flatMap((file) => listCited(file?.value)));
  const isWrong = [...cited].some((name) => !sources.includes(name));
  return isWrong ? [] : sources.filter((id) => !cited.has(id));
}

/** What stands under `source` and `sources`, in refused entries too. */
function listCited(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'source' || name === 'sources' ? [inner].flat().map(String) : listCited(inner),
  );
}

const CITING = ['explainer', 'quotes', 'positions', 'events', 'notes'] as const;
