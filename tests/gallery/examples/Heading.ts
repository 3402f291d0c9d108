import Heading from '#blocks/Heading.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Heading,
  examples: () => ({
    'of the first level': { level: '2', id: 'the-vote--the-count' },
    'of the second level': { level: '3', id: 'the-vote--in-the-hall' },
  }),
  slots: { default: 'How the votes were counted' },
  within: ['<h2>The vote</h2><h3>In the hall</h3>', ''],
} satisfies ExampleFile<typeof Heading>;
