import type { ExplainerContent } from '#schemas/files.ts';
import type { Note } from '../explainer.ts';
import { bindWords } from '../typography.ts';
import { mapEntries } from './entries.ts';
import type { Refs } from './refs.ts';

/** Notes with their letters. */
export const resolveNotes = (notes: ExplainerContent['notes'], refs: Refs): Note[] =>
  mapEntries(notes, (id, note) => ({
    ...note,
    id,
    text: bindWords(note.text),
    letter: refs.findLetter(id),
    section: refs.findSection(note.section),
    sources: note.sources.map(refs.findSource),
  }));
