import LeadFacts from '#components/LeadFacts.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: LeadFacts,
  examples: ({ explainer, site: { publisher } }) => ({
    'of an explainer': { explainer, publisher: publisher.name },
    'of one that was never changed': {
      explainer: { ...explainer, updates: [] },
      publisher: publisher.name,
    },
  }),
} satisfies ExampleFile<typeof LeadFacts>;
