import EmbedFrames from '#components/EmbedFrames.astro';
import { getExplainerEmbeddables } from '#outputs/embeds/explainer-embeddables.ts';
import { urls } from '#urls.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: EmbedFrames,
  examples: ({ explainer, actors }) => ({
    'of an explainer': { embeddable: getExplainerEmbeddables(explainer, actors, urls)[0] },
  }),
} satisfies ExampleFile<typeof EmbedFrames>;
