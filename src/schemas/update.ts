import { z } from 'astro/zod';
import { day, text } from './primitives.ts';

const UPDATE_KINDS = ['correction', 'clarification', 'addition'] as const;

const update = z.strictObject({
  date: day.describe('The day of the change.'),
  kind: z.enum(UPDATE_KINDS).describe('What sort of change it is.'),
  text: text.describe('What was changed, in one sentence.'),
  affects: z
    .array(
      z.string().regex(/^(section|quote|position)\/[a-z0-9-]+$/, {
        error: 'Write `section/…`, `quote/…` or `position/…` with an id.',
      }),
    )
    .default([])
    .describe('What it touches: `section/<id>`, `quote/<id>`, `position/<id>`.'),
});
export const updates = z.array(update);

export type UpdateData = z.output<typeof update>;
export type UpdateKind = (typeof UPDATE_KINDS)[number];
