import { z } from 'astro/zod';
import type { Inferred } from './inferred.ts';
import { id, sentenceId, sourceIds, text } from './primitives.ts';

/** What a note does to the passage next to it. */
const NOTE_KINDS = ['corrects', 'adds', 'unclear'] as const;

export const note = z.strictObject({
  section: id
    .optional()
    .describe('The section that shows it; the one with its `<Note>` if left out.'),
  sentence: sentenceId
    .optional()
    .describe('The sentence of the article it is about; that of its `quote` if left out.'),
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

/** A note with what may be left out. */
export type NoteData = Inferred<z.output<typeof note>, 'section' | 'sentence'>;
export type NoteKind = (typeof NOTE_KINDS)[number];
