import { event } from '#schemas/event.ts';
import { note } from '#schemas/note.ts';
import { position } from '#schemas/position.ts';
import { getSchemaLine } from '../json-schemas/json-schemas.ts';
import { writeFields } from './write-fields.ts';

/** The section of a new explainer. */
export const SECTION = 'first-section';

/** Writes a file without entries, with an example entry in comments. */
export function writeEmpty(name: string): string {
  const sample = SAMPLES[name];
  const comment = sample ? `\n${sample.replace(/^(?=.)/gm, '# ')}` : '';
  return `${getSchemaLine(name)}\n# ${HINTS[name]}\n${comment}`;
}

const HINTS: Record<string, string> = {
  quotes: 'Words in quotation marks: `npm run new -- quote <id>` writes one.',
  positions:
    'Who wants, refuses or conditions what, on which question, on which day. One looks like this:',
  events: 'What happened before, in the days of the article, and after. One looks like this:',
  notes: 'What other sources add or correct, and what is unclear. One looks like this:',
  updates: 'Every later change, with its date. One looks like this:',
};

const SAMPLES: Record<string, string> = {
  positions: `p01:\n${writeFields(position, { stance: 'supports', date: '2025-03-17', sentence: 'A1', actors: ['an-actor'], question: 'question', says: 'One sentence.', sources: ['article'] }, 2)}`,
  events: `an-event:\n${writeFields(event, { date: '2025-03-17', title: 'A few words', text: 'One to three sentences.', sources: ['article'], phase: 'now' }, 2)}`,
  notes: `a-note:\n${writeFields(note, { section: SECTION, sentence: 'A1', kind: 'adds', text: 'One to three sentences.', sources: ['article'] }, 2)}`,
  updates: `- date: 2025-03-18\n  kind: correction\n  text: What was changed, in one sentence.\n  affects:\n    - section/${SECTION}\n`,
};
