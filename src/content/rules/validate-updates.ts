import type { Problem } from '#errors.ts';
import type { ExplainerFolder } from '../read/content-read.ts';
import { findUnknownIds, listReferences } from './unknown-ids.ts';

/** The sections, quotes and positions that an update affects exist. */
export function validateUpdates({ values, ids, yaml, sections }: ExplainerFolder): Problem[] {
  const affected = {
    section: values.explainer?.sections ?? Object.keys(sections),
    quote: ids.quotes,
    position: ids.positions,
  };
  const isAllKnown = Object.values(affected).every((list) => list !== undefined);
  const all = Object.entries(affected).flatMap(([kind, list = []]) =>
    list.map((id) => `${kind}/${id}`),
  );
  const known = { noun: 'things', ids: isAllKnown ? all : undefined };
  const references = (values.updates ?? []).flatMap(({ affects }, index) =>
    listReferences([index, 'affects'], affects, known),
  );
  return findUnknownIds(yaml.updates, references);
}
