import EmbedCodeList from '#components/EmbedCodeList.astro';
import { getExplainerEmbeddables } from '#outputs/embeds/explainer-embeddables.ts';
import { urls } from '#urls.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: EmbedCodeList,
  examples: ({ explainer, actors }) => {
    const [, timeline] = getExplainerEmbeddables(explainer, actors, urls);
    return {
      'of a timeline': { embeddable: timeline, id: 'timeline' },
      'of a list with a short form': {
        embeddable: { ...timeline, whole: timeline },
        id: 'short',
      },
    };
  },
  within: ['<div class="wrap"><h2>Embed</h2>', '</div>'],
} satisfies ExampleFile<typeof EmbedCodeList>;
