import Standings from '#components/Standings.astro';
import { getStandings } from '#model/standings.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Standings,
  examples: ({ explainer, actors }) => ({
    'of two questions': { standings: getStandings(explainer, actors), explainer },
  }),
} satisfies ExampleFile<typeof Standings>;
