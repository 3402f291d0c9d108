import StandingsEntry from '#components/StandingsEntry.astro';
import { getById } from '#model/get-by-id.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: StandingsEntry,
  examples: ({ explainer }) => ({
    'with a quote': { position: getById(explainer.positions, 'p01'), explainer: explainer.id },
    'in a few words': {
      position: { ...getById(explainer.positions, 'p03'), brief: 'A vote is due.' },
      explainer: explainer.id,
    },
  }),
  within: [
    '<div class="wrap"><table class="standings type-table"><tbody><tr><th scope="row">Ada Berg</th><td data-label="Bridge">',
    '</td></tr></tbody></table></div>',
  ],
} satisfies ExampleFile<typeof StandingsEntry>;
