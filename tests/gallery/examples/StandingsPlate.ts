import StandingsPlate from '#components/StandingsPlate.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: StandingsPlate,
  examples: ({ explainer, actors }) => ({ 'of an explainer': { explainer, actors } }),
  within: ['', ''],
} satisfies ExampleFile<typeof StandingsPlate>;
