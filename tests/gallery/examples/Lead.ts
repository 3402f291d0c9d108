import Lead from '#components/Lead.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Lead,
  examples: ({ explainer, site: { publisher } }) => ({
    'of an explainer': { explainer, publisher: publisher.name },
    'of one that was never changed': {
      explainer: { ...explainer, updates: [] },
      publisher: publisher.name,
    },
  }),
  within: ['', ''],
} satisfies ExampleFile<typeof Lead>;
