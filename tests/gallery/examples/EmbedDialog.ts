import EmbedDialog from '#components/EmbedDialog.astro';
import { describePicture } from '#outputs/cards/picture.ts';
import { makeSiteCard } from '#outputs/cards/site-card.ts';
import { getQuoteEmbeddable } from '#outputs/embeds/quote-embeddable.ts';
import { urls } from '#urls.ts';
import { getById } from '#model/get-by-id.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: EmbedDialog,
  examples: ({ explainer, site }) => ({
    'of a quote': {
      embeddable: getQuoteEmbeddable(getById(explainer.quotes, 'too-dear'), explainer, site, urls),
      picture: describePicture(makeSiteCard(site, urls), urls),
      id: 'embed',
    },
  }),
  within: ['<div class="wrap"><h2>Embed</h2>', '</div>'],
} satisfies ExampleFile<typeof EmbedDialog>;
