import { z } from 'astro/zod';
import { edtf, id, line, sentenceId, sourceIds, text } from './primitives.ts';

/** When an event happens relative to the article: before it, in its days, or later. */
export const PHASES = ['background', 'now', 'after'] as const;

export const event = z.strictObject({
  date: edtf.describe('When it happened.'),
  title: line.describe('What happened, in a few words.'),
  text: text.describe('One to three sentences.'),
  sentence: sentenceId.optional().describe('The sentence of the article that mentions it.'),
  questions: z.array(id).default([]).describe('The questions of explainer.yaml it belongs to.'),
  turningPoint: z
    .boolean()
    .default(false)
    .describe('True for what changed the course: shown first under “What happened next”.'),
  scheduled: z
    .boolean()
    .default(false)
    .describe('True for what was still to come when this was written: its date may lie ahead.'),
  sources: sourceIds.describe('What it rests on.'),
  phase: z.enum(PHASES).describe('Before the days of the article, in them, or after.'),
});
export const events = z.record(id, event);

export type EventData = z.output<typeof event>;
/** An event as an editor writes it, without what may be left out. */
export type EventInput = z.input<typeof event>;
export type Phase = (typeof PHASES)[number];
