import Mark from '#components/Mark.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Mark,
  examples: () => ({
    'of a stance': { of: 'stance', name: 'demands' },
    'of a wording': { of: 'wording', name: 'shortened' },
    'of a note': { of: 'note', name: 'unclear' },
    'of something to open': { of: 'other', name: 'chevron' },
  }),
  within: ['<p class="wrap type-body">', ' with its word</p>'],
} satisfies ExampleFile<typeof Mark>;
