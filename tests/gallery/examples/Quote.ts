import Quote from '#blocks/Quote.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Quote,
  examples: () => ({ 'by its id': { id: 'too-dear', explainer: 'bridge' } }),
} satisfies ExampleFile<typeof Quote>;
