import EmbedCode from '#components/EmbedCode.astro';
import { getEmbedCodes } from '#outputs/embeds/codes.ts';
import { getTermEmbeddable } from '#outputs/embeds/term-embeddable.ts';
import { urls } from '#urls.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: EmbedCode,
  examples: ({ site, terms }) => {
    const [first] = terms;
    if (!first) throw new Error('The content has no term.');
    const [code] = getEmbedCodes(getTermEmbeddable(first, site.language, urls), urls);
    return { open: { code, id: 'open', open: true }, folded: { code, id: 'folded' } };
  },
} satisfies ExampleFile<typeof EmbedCode>;
