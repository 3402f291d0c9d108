import Outcome from '#components/Outcome.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Outcome,
  examples: ({ explainer }) => {
    const { published, sources } = explainer;
    const outcome = { text: 'The vote was put off.', asOf: published, sources };
    return { 'of an explainer': { explainer: { ...explainer, outcome } } };
  },
} satisfies ExampleFile<typeof Outcome>;
