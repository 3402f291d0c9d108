import Balance from '#components/Balance.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Balance,
  examples: ({ explainer, actors }) => ({
    'of two actors': { explainer, actors },
    'with nobody on record yet': { explainer: { ...explainer, positions: [], quotes: [] }, actors },
  }),
} satisfies ExampleFile<typeof Balance>;
