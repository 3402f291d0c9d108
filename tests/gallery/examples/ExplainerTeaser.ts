import ExplainerTeaser from '#components/ExplainerTeaser.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: ExplainerTeaser,
  examples: ({ explainer }) => ({
    'of an explainer': { explainer, explainers: [explainer] },
  }),
} satisfies ExampleFile<typeof ExplainerTeaser>;
