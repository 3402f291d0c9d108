import type { Problem } from '#errors.ts';
import type { ExplainerKind } from '#schemas/redirect-kinds.ts';
import type { ExplainerFolder, SharedFiles } from '../read/content-read.ts';
import { findWrongRedirects } from './wrong-redirects.ts';

/** Redirects of an explainer lead from what is gone to what exists and can replace it. */
export function validateRedirects(
  { known: { explainer }, ids, yaml, sections }: ExplainerFolder,
  shared: SharedFiles,
): Problem[] {
  const known: Record<ExplainerKind, readonly string[] | undefined> = {
    section: explainer?.sections?.flat() ?? Object.keys(sections),
    quote: ids.quotes,
    actor: shared.ids.actors,
    position: ids.positions,
    note: ids.notes,
    event: ids.events,
  };
  return findWrongRedirects(yaml.explainer, explainer?.redirects, known);
}
