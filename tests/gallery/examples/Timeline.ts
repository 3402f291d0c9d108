import Timeline from '#components/Timeline.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Timeline,
  examples: ({ explainer, actors }) => ({
    'up to the article': { explainer, actors },
    'with what came after': { explainer, actors, withAfter: true },
  }),
} satisfies ExampleFile<typeof Timeline>;
