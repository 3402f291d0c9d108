import type { Problem } from '#errors.ts';
import type { ExplainerFolder, Folders } from '../read/content-read.ts';

/** Sources that nothing rests on: editors collect them first, and need not use them all at once. */
export function findIdleSources({ explainers }: Folders): Problem[] {
  return explainers.flatMap(({ values, ids, yaml }) => {
    const cited = new Set(getCited(values));
    return (ids.sources ?? [])
      .filter((id) => !cited.has(id))
      .map((id) => ({
        file: yaml.sources?.file ?? '',
        ...yaml.sources?.locate([id]),
        entry: id,
        message: `Nothing rests on the source \`${id}\`.`,
        hint: 'Name it under `sources` where it is used, or take it out: readers see it in the list of sources.',
      }));
  });
}

function getCited(values: ExplainerFolder['values']): string[] {
  const { explainer, quotes = {}, positions = {}, events = {}, notes = {} } = values;
  const sourced: Record<string, { sources: string[] }>[] = [quotes, positions, events, notes];
  return [
    ...(explainer ? [explainer.article.source] : []),
    ...(explainer?.outcome?.sources ?? []),
    ...(explainer?.keyPoints ?? []).flatMap(({ sources }) => sources),
    ...(explainer?.whatHappenedNext?.sources ?? []),
    ...sourced.flatMap((entries) => Object.values(entries).flatMap(({ sources }) => sources)),
    ...Object.values(quotes).flatMap(({ reported, original }) => [
      ...reported.map(({ source }) => source),
      ...(original ? [original.source] : []),
    ]),
  ];
}
