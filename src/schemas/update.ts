import { z } from 'astro/zod';
import { day, id, text } from './primitives.ts';

const UPDATE_KINDS = ['correction', 'clarification', 'addition'] as const;

/** What a change can affect. */
const AFFECTED_KINDS = ['section', 'quote', 'position', 'note', 'event', 'term', 'source'] as const;

export const update = z.strictObject({
  id: id
    .optional()
    .describe('Its own id, for its address and for feeds; made of its day and kind if left out.'),
  date: day.describe('The day of the change.'),
  kind: z.enum(UPDATE_KINDS).describe('What sort of change it is.'),
  text: text.describe('What was changed, in one sentence.'),
  affects: z
    .array(
      z.string().regex(new RegExp(`^(${AFFECTED_KINDS.join('|')})/[a-z0-9-]+$`), {
        error: `Write ${AFFECTED_KINDS.map((kind) => `\`${kind}/…\``).join(', ')} with an id.`,
      }),
    )
    .default([])
    .describe(`What it touches: ${AFFECTED_KINDS.map((kind) => `\`${kind}/<id>\``).join(', ')}.`),
});
export const updates = z.array(update);

export type UpdateData = z.output<typeof update>;
export type AffectedKind = (typeof AFFECTED_KINDS)[number];
export type UpdateKind = (typeof UPDATE_KINDS)[number];
