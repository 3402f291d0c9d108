import StandingsTable from '#components/StandingsTable.astro';
import { getStandings } from '#model/standings.ts';
import type { ExampleFile } from '../example-file.ts';
import { addSides } from '../sides.ts';

export default {
  component: StandingsTable,
  examples: ({ explainer, actors }) => {
    const questions = [...explainer.questions, { id: 'toll', label: 'Toll', asks: 'Who pays?' }];
    const [position] = explainer.positions;
    const unsided = { ...position!, id: 'p99', actors: [], spokesperson: undefined };
    const positions = [...explainer.positions, unsided];
    return {
      'without sides': { standings: getStandings(explainer, actors), explainer },
      'of two sides, a question nobody answers, and what no side is named for': {
        standings: getStandings({ positions, questions }, actors),
        explainer: addSides(explainer, actors),
      },
    };
  },
} satisfies ExampleFile<typeof StandingsTable>;
