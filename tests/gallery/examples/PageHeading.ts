import PageHeading from '#blocks/PageHeading.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: PageHeading,
  examples: () => ({
    'of the first level': { level: '2', id: 'the-vote--the-count' },
    'of the second level': { level: '3', id: 'the-vote--in-the-hall' },
  }),
  slots: { default: 'How the votes were counted' },
} satisfies ExampleFile<typeof PageHeading>;
