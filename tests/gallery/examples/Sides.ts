import Sides from '#components/Sides.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Sides,
  examples: ({ explainer, actors }) => {
    const [mayor, guild] = actors;
    const sides = [
      { id: 'town', label: 'The town', actors: [mayor!, guild!] },
      { id: 'guild', label: 'The guild', actors: [guild!] },
    ].map((side, index) => ({ ...side, positions: [explainer.positions[index]!] }));
    return { 'two sides': { explainer: { ...explainer, sides } } };
  },
  within: ['', ''],
} satisfies ExampleFile<typeof Sides>;
