import LeadFacts from '#components/LeadFacts.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: LeadFacts,
  examples: ({ explainer }) => ({
    'of an explainer': { explainer },
    'of one that was never changed': { explainer: { ...explainer, updates: [] } },
  }),
} satisfies ExampleFile<typeof LeadFacts>;
