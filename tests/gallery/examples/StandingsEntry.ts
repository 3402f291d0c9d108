import StandingsEntry from '#components/StandingsEntry.astro';
import { getById } from '#model/get-by-id.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: StandingsEntry,
  examples: ({ explainer }) => ({
    'with a quote': { position: getById(explainer.positions, 'p01'), explainer },
    'with every caveat': {
      position: {
        ...getById(explainer.positions, 'p03'),
        condition: 'if it is cheap',
        attribution: 'article',
      },
      explainer,
    },
  }),
  within: [
    '<div class="wrap"><table class="standings type-table"><tbody><tr><th scope="row">Ada Berg</th><td data-label="Bridge">',
    '</td></tr></tbody></table></div>',
  ],
} satisfies ExampleFile<typeof StandingsEntry>;
