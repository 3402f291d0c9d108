import SectionNote from '#components/SectionNote.astro';
import { getById } from '#model/get-by-id.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: SectionNote,
  examples: ({ explainer }) => {
    const note = { ...getById(explainer.notes, 'price-differs'), rest: 'A second sentence.' };
    return {
      corrects: { note: { ...note, kind: 'corrects' }, explainer: explainer.id },
      'adds, in one sentence': {
        note: { ...note, kind: 'adds', rest: '', text: note.lead },
        explainer: explainer.id,
      },
      adds: { note: { ...note, kind: 'adds' }, explainer: explainer.id },
      unclear: { note: { ...note, kind: 'unclear' }, explainer: explainer.id },
    };
  },
} satisfies ExampleFile<typeof SectionNote>;
