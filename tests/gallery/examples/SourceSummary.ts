import SourceSummary from '#components/SourceSummary.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: SourceSummary,
  examples: ({ explainer }) => ({
    'of three sources': { sources: explainer.sources, explainer: explainer.id },
  }),
} satisfies ExampleFile<typeof SourceSummary>;
