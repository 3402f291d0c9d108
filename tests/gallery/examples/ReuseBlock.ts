import ReuseBlock from '#components/ReuseBlock.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: ReuseBlock,
  examples: () => ({ 'with a heading': { id: 'reuse', title: 'Use this quote' } }),
  slots: { default: '<p class="type-list">Every text can be copied.</p>' },
} satisfies ExampleFile<typeof ReuseBlock>;
