import ExplainerLine from '#components/ExplainerLine.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: ExplainerLine,
  examples: ({ explainer }) => ({
    'of an explainer': { explainer, explainers: [explainer] },
  }),
} satisfies ExampleFile<typeof ExplainerLine>;
