import CopyPart from '#components/CopyPart.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: CopyPart,
  examples: () => ({
    'with how much there is': { id: 'timeline', title: 'Timeline', note: '3 events' },
  }),
} satisfies ExampleFile<typeof CopyPart>;
