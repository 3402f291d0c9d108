import type { Problem } from '#errors.ts';
import type { ExplainerFolder } from '../read/content-read.ts';

/** Every source is cited. */
export function validateSources({ values, ids, yaml, sections }: ExplainerFolder): Problem[] {
  const isUnread =
    !values.explainer ||
    Object.values(sections).some(({ data }) => !data) ||
    (['quotes', 'positions', 'events', 'notes'] as const).some(
      (name) => ids[name]?.length !== Object.keys(values[name] ?? {}).length,
    );
  if (isUnread) return [];
  const cited = new Set(getCited(values));
  return (ids.sources ?? [])
    .filter((id) => !cited.has(id))
    .map((id) => ({
      file: yaml.sources?.file ?? '',
      ...yaml.sources?.locate([id]),
      entry: id,
      message: `Nothing rests on the source \`${id}\`.`,
      hint: 'Name it under `sources` where it is used, or take it out.',
    }));
}

function getCited(values: ExplainerFolder['values']): string[] {
  const { explainer, quotes = {}, positions = {}, events = {}, notes = {} } = values;
  const sourced: Record<string, { sources: string[] }>[] = [quotes, positions, events, notes];
  return [
    ...(explainer ? [explainer.article.source] : []),
    ...(explainer?.outcome?.sources ?? []),
    ...(explainer?.keyPoints ?? []).flatMap(({ sources }) => sources),
    ...(explainer?.whatHappenedNext?.sources ?? []),
    ...sourced.flatMap((entries) =>
      Object.values(entries).flatMap(({ sources }) => sources),
    ),
    ...Object.values(quotes).flatMap(({ reported, original }) => [
      ...reported.map(({ source }) => source),
      ...(original ? [original.source] : []),
    ]),
  ];
}
