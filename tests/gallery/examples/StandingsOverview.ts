import StandingsOverview from '#components/StandingsOverview.astro';
import { getStandings } from '#model/standings.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: StandingsOverview,
  examples: ({ explainer, actors }) => ({
    'of two questions': { standings: getStandings(explainer, actors) },
  }),
} satisfies ExampleFile<typeof StandingsOverview>;
