import EmbedCodes from '#components/EmbedCodes.astro';
import { describePicture } from '#outputs/cards/picture.ts';
import { makeSiteCard } from '#outputs/cards/site-card.ts';
import { getQuoteEmbeddable } from '#outputs/embeds/quote-embeddable.ts';
import { urls } from '#urls.ts';
import { getById } from '#model/get-by-id.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: EmbedCodes,
  examples: ({ explainer, site }) => ({
    'of a quote': {
      embeddable: getQuoteEmbeddable(getById(explainer.quotes, 'too-dear'), explainer, site, urls),
      picture: describePicture(makeSiteCard(site, urls), urls),
    },
    'without a picture': {
      embeddable: getQuoteEmbeddable(getById(explainer.quotes, 'too-dear'), explainer, site, urls),
    },
  }),
} satisfies ExampleFile<typeof EmbedCodes>;
