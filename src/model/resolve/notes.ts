import type { ExplainerContent } from '#schemas/files.ts';
import type { NoteData } from '#schemas/note.ts';
import type { Note } from '../explainer.ts';
import { splitParagraph } from '../sentences.ts';
import { bindWords } from '../typography.ts';
import { getUpdatesOf } from '../updates.ts';
import { mapEntries } from './entries.ts';
import type { Refs } from './refs.ts';

/** Notes in the order of the text, each with its first sentence apart, and with their letters. */
export const resolveNotes = (notes: ExplainerContent['notes'], refs: Refs): Note[] =>
  mapEntries(notes, (id, note) => ({
    ...note,
    id,
    ...splitNote(note, refs.language),
    letter: refs.findLetter(id),
    section: refs.findSection(note.section),
    sources: note.sources.map(refs.findSource),
    updates: getUpdatesOf(refs, 'note', id),
  })).toSorted(compareNotes);

/** By section, then by letter: z stands before aa. */
const compareNotes = (a: Note, b: Note) =>
  a.section.number - b.section.number ||
  a.letter.length - b.letter.length ||
  (a.letter < b.letter ? -1 : 1);

function splitNote({ lead, text }: NoteData, language: string) {
  const first = lead ?? splitParagraph(text, language, 'whole')[0] ?? text;
  const rest = lead === undefined ? text.slice(first.length).trimStart() : text;
  return {
    lead: bindWords(first),
    rest: bindWords(rest),
    text: bindWords(rest === '' ? first : `${first} ${rest}`),
  };
}
