import type { ExplainerRead } from '../read/content-read.ts';
import { findSection } from './find-section.ts';
import type { KnownEntries, KnownNote } from './known-entries.ts';

/** Fills in what a note leaves out: the sentence of its quote, and the section that shows it. */
export function inferNote(
  id: string,
  note: KnownNote,
  quotes: KnownEntries<'quotes'>,
  read: Pick<ExplainerRead, 'sections'>,
): KnownNote {
  const sentence = note.sentence ?? quotes[note.quote ?? '']?.sentence;
  return { ...note, sentence, section: note.section ?? findSection(read, 'Note', id, sentence) };
}
