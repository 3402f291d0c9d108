import SourceRefs from '#components/SourceRefs.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: SourceRefs,
  examples: ({ explainer }) => {
    const [article, minutes, brief] = explainer.sources;
    return {
      'to two sources': { explainer: explainer.id, sources: [article!, brief!] },
      'to one source': { explainer: explainer.id, sources: [minutes!] },
      'to two sources of one publisher': {
        explainer: explainer.id,
        sources: [brief!, { ...minutes!, short: brief!.short }],
      },
      'within a sentence': { explainer: explainer.id, sources: [minutes!], inLine: true },
    };
  },
  within: ['<p class="wrap type-body">', '</p>'],
} satisfies ExampleFile<typeof SourceRefs>;
