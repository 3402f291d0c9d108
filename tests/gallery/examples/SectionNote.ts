import SectionNote from '#components/SectionNote.astro';
import { NOTE_KINDS } from '#schemas/note.ts';
import { getById } from '../../get-by-id.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: SectionNote,
  examples: ({ explainer }) => {
    const note = getById(explainer.notes, 'price-differs');
    return {
      ...Object.fromEntries(
        NOTE_KINDS.map((kind) => [kind, { note: { ...note, kind }, explainer: explainer.id }]),
      ),
    };
  },
} satisfies ExampleFile<typeof SectionNote>;
