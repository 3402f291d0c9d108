import StandingsMatrix from '#components/StandingsMatrix.astro';
import { getById } from '#model/get-by-id.ts';
import { getStandings } from '#model/standings.ts';
import type { ExampleFile } from '../example-file.ts';
import { addSides } from '../sides.ts';

export default {
  component: StandingsMatrix,
  examples: ({ explainer, actors }) => {
    const standings = getStandings(explainer, actors);
    const more = Array.from({ length: 12 }, (_, index) => ({
      id: `q${index}`,
      label: `Question ${index + 1}`,
      asks: 'And this?',
    }));
    const position = getById(explainer.positions, 'p01');
    const others = explainer.positions.filter(({ id }) => id !== 'p01');
    const caveats = { condition: 'if it is cheap', attribution: 'article' } as const;
    const positions = [{ ...position, ...caveats }, ...others];
    return {
      'without sides': { standings, explainer },
      'in bands, with caveats, without the words': {
        standings: getStandings({ ...explainer, positions }, actors),
        explainer: addSides(explainer, actors),
        isExtract: true,
      },
      'of many questions': {
        standings: getStandings(
          { ...explainer, questions: [...explainer.questions, ...more] },
          actors,
        ),
        explainer,
      },
    };
  },
} satisfies ExampleFile<typeof StandingsMatrix>;
