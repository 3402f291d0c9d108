import Paragraphs from '#components/Paragraphs.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Paragraphs,
  examples: () => ({ two: { text: 'The bridge comes.\n\nThe ferries stay.' } }),
  within: ['<blockquote class="words">', '</blockquote>'],
} satisfies ExampleFile<typeof Paragraphs>;
