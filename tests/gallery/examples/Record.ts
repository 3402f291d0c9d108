import Record from '#components/Record.astro';
import type { ExampleFile } from '../example-file.ts';
import { addSides } from '../sides.ts';

export default {
  component: Record,
  examples: ({ explainer, actors }) => ({
    'of an explainer': { explainer, actors },
    'with sides': { explainer: addSides(explainer, actors), actors },
    'with what only other sources have': {
      explainer: {
        ...explainer,
        positions: explainer.positions.flatMap((position) => [
          position,
          { ...position, id: `${position.id}9`, attribution: 'other-sources' as const },
        ]),
      },
      actors,
    },
    'without positions': { explainer: { ...explainer, positions: [] }, actors },
    'without positions and events': {
      explainer: { ...explainer, positions: [], events: [] },
      actors,
    },
  }),
  slots: { default: '<p class="type-label">What leads on.</p>' },
  within: ['', ''],
} satisfies ExampleFile<typeof Record>;
