import NoTerm from '#blocks/NoTerm.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: NoTerm,
  examples: () => ({ 'words that open nothing': {} }),
  slots: { default: 'swing bridge' },
  within: ['<p class="wrap type-body">', '</p>'],
} satisfies ExampleFile<typeof NoTerm>;
