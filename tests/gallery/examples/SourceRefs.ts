import SourceRefs from '#components/SourceRefs.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: SourceRefs,
  examples: ({ explainer }) => {
    const [article, minutes, brief] = explainer.sources;
    return {
      'to two sources': { explainer: explainer.id, sources: [article!, brief!] },
      'to one source': { explainer: explainer.id, sources: [minutes!] },
    };
  },
  within: ['<p class="wrap type-body">', '</p>'],
} satisfies ExampleFile<typeof SourceRefs>;
