import KeptCopies from '#components/KeptCopies.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: KeptCopies,
  examples: () => ({ 'in two formats': { explainer: 'bridge' } }),
  within: ['<p class="wrap type-body">', '</p>'],
} satisfies ExampleFile<typeof KeptCopies>;
