import { z } from 'astro/zod';
import type { Explainer } from '#model/explainer.ts';
import { edtf, listIds, sourceIds } from './record-fields.ts';

/** What an explainer says in short: the outcome, the points, who differs on what, what came after. */
export const overviewFields = {
  outcome: z
    .strictObject({ text: z.string(), asOf: edtf, sources: sourceIds })
    .optional()
    .describe('What came of it.'),
  keyPoints: z.array(
    z.strictObject({
      asks: z.string().optional(),
      text: z.string(),
      section: z.string(),
      sources: sourceIds,
    }),
  ),
  questions: z
    .array(z.strictObject({ id: z.string(), label: z.string(), asks: z.string() }))
    .describe('What the sides differ on.'),
  sides: z
    .array(z.strictObject({ id: z.string(), label: z.string(), actors: z.array(z.string()) }))
    .describe('Actors who act together.'),
  whatHappenedNext: z
    .strictObject({ summary: z.string(), asOf: edtf, sources: sourceIds })
    .optional(),
  method: z.array(z.string()).describe('How the explainer was made, by paragraphs.'),
};

/** What an explainer says in short, as data. */
export function makeOverview({
  outcome,
  keyPoints,
  sides,
  whatHappenedNext,
  ...explainer
}: Explainer) {
  return {
    outcome: outcome && rest(outcome),
    keyPoints: keyPoints.map(({ asks, text, section, sources }) => ({
      ...{ asks, text, section: section.id, sources: listIds(sources) },
    })),
    questions: explainer.questions,
    sides: sides.map(({ id, label, actors }) => ({ id, label, actors: listIds(actors) })),
    whatHappenedNext: whatHappenedNext && rest(whatHappenedNext),
    method: explainer.method,
  };
}

/** What rests on sources, with their ids. */
const rest = <Rests extends { asOf: { edtf: string }; sources: readonly { id: string }[] }>({
  asOf,
  sources,
  ...others
}: Rests) => ({ ...others, asOf: asOf.edtf, sources: listIds(sources) });
