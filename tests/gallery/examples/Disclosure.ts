import Disclosure from '#components/Disclosure.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Disclosure,
  examples: () => ({ 'of a line': { label: 'The places in words' } }),
  slots: { default: '<p class="type-note">East Bank, across the river.</p>' },
} satisfies ExampleFile<typeof Disclosure>;
