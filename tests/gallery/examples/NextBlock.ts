import NextBlock from '#components/NextBlock.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: NextBlock,
  examples: ({ explainer }) => ({
    'with an event': {
      next: explainer.whatHappenedNext!,
      events: explainer.events.filter(({ phase }) => phase === 'after'),
      explainer: explainer.id,
    },
  }),
  within: ['', ''],
} satisfies ExampleFile<typeof NextBlock>;
