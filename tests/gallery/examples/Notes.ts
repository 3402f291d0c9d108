import Notes from '#blocks/Notes.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Notes,
  examples: () => ({
    'beside a passage': {
      explainer: 'bridge',
      passages: JSON.stringify([{ prose: [400], blocks: [], notes: ['price-differs'] }]),
      index: '0',
    },
  }),
  slots: { default: '<p>The price in the article is that of the year before.</p>' },
} satisfies ExampleFile<typeof Notes>;
