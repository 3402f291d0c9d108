import SourceDefinitions from '#components/SourceDefinitions.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: SourceDefinitions,
  examples: ({ explainer }) => {
    const shown = { explainer: explainer.id, sources: explainer.sources };
    return { 'of every source, opened by their names': shown };
  },
} satisfies ExampleFile<typeof SourceDefinitions>;
