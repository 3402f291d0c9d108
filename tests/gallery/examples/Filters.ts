import Filters from '#components/Filters.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Filters,
  examples: ({ actors, explainer }) => ({
    'of two sets': {
      sets: [
        {
          name: 'actor',
          legend: 'Actor',
          options: actors.map(({ id, name }) => ({ id, label: name })),
        },
        { name: 'question', legend: 'Question', options: explainer.questions },
      ],
    },
    'of forty names': {
      sets: [
        {
          name: 'actor',
          legend: 'Actor',
          options: Array.from({ length: 40 }, (_, index) => ({
            id: `state-${index}`,
            label: `State Number ${index}`,
          })),
        },
      ],
    },
  }),
} satisfies ExampleFile<typeof Filters>;
