import EmbedIntro from '#components/EmbedIntro.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: EmbedIntro,
  examples: () => ({ 'above the codes': {} }),
  within: ['<p class="wrap type-list">', '</p>'],
} satisfies ExampleFile<typeof EmbedIntro>;
