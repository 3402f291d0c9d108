import { z } from 'astro/zod';
import { id, sentenceId, sourceIds, text } from './primitives.ts';

/** What a note does to the passage next to it. */
const NOTE_KINDS = ['corrects', 'adds', 'unclear'] as const;

export const note = z.strictObject({
  section: id.describe('The section that shows it.'),
  sentence: sentenceId.describe('The sentence of the article it is about.'),
  kind: z.enum(NOTE_KINDS).describe('Whether it corrects, adds, or says what is unclear.'),
  lead: text
    .optional()
    .describe(
      'What it says in one sentence, shown first; the first sentence of `text` if left out.',
    ),
  text: text.describe('One to three sentences.'),
  quote: id.optional().describe('The quote it belongs to, if it belongs to one.'),
  sources: sourceIds.describe('What the note rests on.'),
});
export const notes = z.record(id, note);

export type NoteData = z.output<typeof note>;
export type NoteKind = (typeof NOTE_KINDS)[number];
