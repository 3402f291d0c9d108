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
      'with a plus, and a stance of the explainer’s own': {
        positions: [
          { ...position!, attribution: 'other-sources' },
          {
            ...position!,
            stance: 'abstains',
            own: { id: 'abstains', label: 'Abstains', mark: 'bars' },
          },
        ],
      },
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
