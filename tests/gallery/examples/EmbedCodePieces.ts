import EmbedCodePieces from '#components/EmbedCodePieces.astro';
import { getCodesInPieces } from '#outputs/embeds/codes.ts';
import { getExplainerEmbeddables } from '#outputs/embeds/explainer-embeddables.ts';
import { urls } from '#urls.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: EmbedCodePieces,
  examples: ({ explainer, actors }) => {
    const [, timeline] = getExplainerEmbeddables(explainer, actors, urls);
    const [code] = getCodesInPieces(timeline, urls);
    if (!code) throw new Error('There is no code.');
    return { 'of a timeline': { code, id: 'code' } };
  },
} satisfies ExampleFile<typeof EmbedCodePieces>;
