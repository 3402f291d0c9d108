import MarkKey from '#components/MarkKey.astro';
import { STANCES } from '#schemas/stance.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: MarkKey,
  examples: ({ explainer }) => {
    const [position] = explainer.positions;
    const all = STANCES.map((stance) => ({ ...position!, stance }));
    return {
      'of all stances': { positions: all },
      'with a condition, a dot and a ring': {
        positions: [
          { ...position!, condition: 'if it is cheap' },
          { ...position!, stance: 'rejects', attribution: 'article' },
        ],
        withEmpty: true,
      },
    };
  },
} satisfies ExampleFile<typeof MarkKey>;
