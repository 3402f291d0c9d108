import { z } from 'astro/zod';
import type { Note } from '#model/explainer.ts';
import { noteAnchor } from '#model/urls.ts';
import type { Urls } from '#model/urls.ts';
import { address, id, listIds, sourceIds } from './record-fields.ts';

export const noteRecord = z
  .strictObject({
    id,
    address,
    kind: z.enum(['corrects', 'adds', 'unclear']),
    text: z.string(),
    section: z.string().describe('The section that shows it.'),
    sentence: z.string().describe('The sentence of the article it is about.'),
    quote: z.string().optional().describe('The quote it belongs to.'),
    sources: sourceIds,
  })
  .describe('What other sources add to a passage, or correct in it.');

/** A note as data. */
export const makeNoteRecord = (note: Note, explainer: string, urls: Urls): NoteRecord => ({
  id: note.id,
  address: urls.absolute(`${urls.explainer(explainer)}#${noteAnchor(note.id)}`),
  kind: note.kind,
  text: note.text,
  section: note.section.id,
  sentence: note.sentence,
  quote: note.quote,
  sources: listIds(note.sources),
});

export type NoteRecord = z.input<typeof noteRecord>;
