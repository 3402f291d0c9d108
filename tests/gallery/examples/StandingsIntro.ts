import StandingsIntro from '#components/StandingsIntro.astro';
import { getStandings } from '#model/standings.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: StandingsIntro,
  examples: ({ explainer, actors }) => ({
    'of two questions': { standings: getStandings(explainer, actors), explainer },
  }),
  within: ['<p class="wrap type-body">', '</p>'],
} satisfies ExampleFile<typeof StandingsIntro>;
