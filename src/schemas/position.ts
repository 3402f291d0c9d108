import { z } from 'astro/zod';
import { actorId, edtf, id, line, sentenceId, sourceIds, text } from './primitives.ts';

/** Neutral labels for what an actor wants, refuses or conditions. */
export const STANCES = [
  'supports',
  'supports-with-conditions',
  'willing',
  'demands',
  'urges',
  'has-leverage',
  'rejects',
  'raises-concerns',
  'accuses',
  'on-the-agenda',
  'optimistic',
  'mixed',
  'declines-to-say',
] as const;

export const position = z
  .strictObject({
    actors: z
      .array(actorId)
      .describe('Who holds it, by ids in actors.yaml; empty where the article names no side.'),
    spokesperson: actorId.optional().describe('Who spoke for the office.'),
    question: id.describe('A question of explainer.yaml.'),
    stance: z.enum(STANCES).describe('The neutral label.'),
    says: text.describe('What is wanted, refused or conditioned, in one sentence of our own.'),
    brief: line
      .optional()
      .describe(
        'The same in a few words, for the table; `says` stands there where it is left out.',
      ),
    condition: line
      .optional()
      .describe('What it depends on, in a few words that follow the stance: `if Russia does too`.'),
    attribution: z
      .enum(['article'])
      .optional()
      .describe('`article` for a stance that no other source carries: it is marked as such.'),
    date: edtf.describe('The day of the act itself, not of the article.'),
    scheduled: z
      .boolean()
      .default(false)
      .describe(
        'True for what was still to come when the article was written; its date may lie ahead.',
      ),
    dateNote: line.optional().describe('What a reader must know about the date.'),
    sentence: sentenceId.describe('The sentence of the article it rests on.'),
    quote: id.optional().describe('The quote that belongs to it.'),
    sources: sourceIds.describe('What the day and the words rest on.'),
  })
  .refine(({ actors, spokesperson }) => spokesperson === undefined || actors.length > 0, {
    path: ['spokesperson'],
    error: '`spokesperson` needs an office under `actors`.',
  });
export const positions = z.record(id, position);

export type PositionData = z.output<typeof position>;
export type Stance = (typeof STANCES)[number];
