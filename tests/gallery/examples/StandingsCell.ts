import StandingsCell from '#components/StandingsCell.astro';
import { getStandings, groupRuns } from '#model/standings.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: StandingsCell,
  examples: ({ explainer, actors }) => {
    const { rows } = getStandings(explainer, actors);
    const cells = rows.flatMap((row) => groupRuns(row.cells));
    const find = (isEmpty: boolean) => cells.find((cell) => cell.isEmpty === isEmpty)!;
    return {
      'with a position': { cell: find(false), actor: 'ada-berg', explainer: explainer.id },
      'with nothing stated': { cell: find(true), actor: 'ada-berg', explainer: explainer.id },
    };
  },
  within: [
    '<div class="wrap"><table class="standings type-table"><tbody><tr><th scope="row">Ada Berg</th>',
    '</tr></tbody></table></div>',
  ],
} satisfies ExampleFile<typeof StandingsCell>;
