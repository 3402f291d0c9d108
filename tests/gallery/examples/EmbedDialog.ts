import EmbedDialog from '#components/EmbedDialog.astro';
import { getEmbedCodes } from '#outputs/embeds/codes.ts';
import { getQuoteEmbeddable } from '#outputs/embeds/quote-embeddable.ts';
import { urls } from '#urls.ts';
import { getById } from '#model/get-by-id.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: EmbedDialog,
  examples: ({ explainer, site }) => {
    const embeddable = getQuoteEmbeddable(
      getById(explainer.quotes, 'too-dear'),
      explainer,
      site,
      urls,
    );
    return { 'of a quote': { embeddable, code: getEmbedCodes(embeddable, urls)[0] } };
  },
  within: ['<div class="wrap"><h3>Embed</h3>', '</div>'],
} satisfies ExampleFile<typeof EmbedDialog>;
