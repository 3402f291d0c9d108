import Note from '#blocks/Note.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Note,
  examples: () => ({ 'by its id': { id: 'price-differs', explainer: 'bridge' } }),
} satisfies ExampleFile<typeof Note>;
