import Term from '#blocks/Term.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Term,
  examples: () => ({ 'in a sentence': { id: 'swing-bridge', opener: 'opener-1' } }),
  slots: { default: 'swing bridge' },
  within: [
    '<p class="wrap type-body">The council was to vote on a ',
    '.</p><div popover class="definition type-note" id="about-term-swing-bridge">A bridge that turns to let ships pass.</div>',
  ],
} satisfies ExampleFile<typeof Term>;
