import StandingsTable from '#components/StandingsTable.astro';
import { getStandings } from '#model/standings.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: StandingsTable,
  examples: ({ explainer, actors }) => ({
    'of two questions': { standings: getStandings(explainer, actors), explainer: explainer.id },
    'with a run of questions not stated': {
      standings: getStandings(
        {
          ...explainer,
          questions: [...explainer.questions, { id: 'toll', label: 'Toll', asks: 'Who pays?' }],
        },
        actors,
      ),
      explainer: explainer.id,
    },
  }),
} satisfies ExampleFile<typeof StandingsTable>;
