import Lead from '#components/Lead.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Lead,
  examples: ({ explainer }) => ({
    'of an explainer': { explainer },
    'of one that was never changed': { explainer: { ...explainer, updates: [] } },
  }),
  within: ['', ''],
} satisfies ExampleFile<typeof Lead>;
