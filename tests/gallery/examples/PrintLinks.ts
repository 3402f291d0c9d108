import PrintLinks from '#components/PrintLinks.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: PrintLinks,
  examples: () => ({ 'of an explainer': { explainer: 'bridge' } }),
  within: ['<p class="wrap type-label">', '</p>'],
} satisfies ExampleFile<typeof PrintLinks>;
