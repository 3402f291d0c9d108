import NoteMark from '#blocks/NoteMark.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: NoteMark,
  examples: () => ({ 'after a sentence': { id: 'price-differs', explainer: 'bridge' } }),
  within: [
    '<p class="wrap type-body">The guild’s speaker wrote about the price.',
    '</p><div class="wrap" id="note-price-differs">The note</div>',
  ],
} satisfies ExampleFile<typeof NoteMark>;
