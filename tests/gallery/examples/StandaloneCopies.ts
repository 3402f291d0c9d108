import StandaloneCopies from '#components/StandaloneCopies.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: StandaloneCopies,
  examples: () => ({ 'in two formats': { explainer: 'bridge' } }),
  within: ['<p class="wrap type-body">', '</p>'],
} satisfies ExampleFile<typeof StandaloneCopies>;
