import StandingsCell from '#components/StandingsCell.astro';
import { getStandings } from '#model/standings.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: StandingsCell,
  examples: ({ explainer, actors }) => {
    const { rows } = getStandings(explainer, actors);
    return {
      'with positions': { rows, column: 0, label: 'Council', explainer },
      'with nothing stated': { rows: [], column: 0, label: 'Council', explainer },
    };
  },
  within: [
    '<div class="wrap"><table class="standings type-table"><tbody><tr><th scope="row">Bridge</th>',
    '</tr></tbody></table></div>',
  ],
} satisfies ExampleFile<typeof StandingsCell>;
