import { z } from 'astro/zod';
import type { Inferred } from './inferred.ts';
import { actorId, edtf, id, line, sentenceId, sourceIds, text } from './primitives.ts';
import { STANCES } from './stance.ts';

export const position = z
  .strictObject({
    actors: z
      .array(actorId)
      .optional()
      .describe(
        'Who holds it, by ids in actors.yaml; empty where the article names no side; the speaker of its `quote` if left out.',
      ),
    spokesperson: actorId.optional().describe('Who spoke for the office.'),
    question: id.describe('A question of explainer.yaml.'),
    stance: line
      .meta({ anyOf: [{ enum: STANCES }, { type: 'string' }] })
      .describe(
        'The neutral label: one of these, or one that explainer.yaml names under `stances`.',
      ),
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
    date: edtf
      .optional()
      .describe('The day of the act itself, not of the article; that of its `quote` if left out.'),
    scheduled: z
      .boolean()
      .default(false)
      .describe(
        'True for what was still to come when the article was written; its date may lie ahead.',
      ),
    order: z
      .int()
      .min(1)
      .max(99)
      .optional()
      .describe(
        'Its place, from 1, among what one actor stated on the question on this date: where two stances differ and both were said.',
      ),
    dateNote: line.optional().describe('What a reader must know about the date.'),
    sentence: sentenceId
      .optional()
      .describe(
        'The sentence of the article it rests on; that of its `quote` if left out. Without either, only other sources have it, and it is marked as not in the article.',
      ),
    quote: id.optional().describe('The quote of the article that belongs to it.'),
    sources: sourceIds
      .optional()
      .describe('What the day and the words rest on; the sources of its `quote` if left out.'),
  })
  .refine(({ actors, spokesperson }) => spokesperson === undefined || actors?.length !== 0, {
    path: ['spokesperson'],
    error: '`spokesperson` needs an office under `actors`.',
  })
  .refine(({ actors, ...rest }) => isInArticle(rest) || actors?.length !== 0, {
    path: ['actors'],
    error:
      'What is not in the article needs somebody who states it. Name them, or the `sentence` of the article it rests on.',
  })
  .refine(({ attribution, ...rest }) => isInArticle(rest) || attribution === undefined, {
    path: ['attribution'],
    error:
      '`attribution: article` needs the `sentence` of the article. Name it, or leave `attribution` out: what other sources alone have is marked without it.',
  });
export const positions = z.record(id, position);

/** A position with what may be left out. */
export type PositionData = Inferred<z.output<typeof position>, 'actors' | 'date' | 'sources'>;

/** A quote is in the article, in a sentence that need not be named again. */
function isInArticle({ sentence, quote }: { sentence?: unknown; quote?: unknown }): boolean {
  return sentence !== undefined || quote !== undefined;
}
