import QuoteReuse from '#components/QuoteReuse.astro';
import { describePicture } from '#outputs/cards/picture.ts';
import { makeSiteCard } from '#outputs/cards/site-card.ts';
import { urls } from '#urls.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: QuoteReuse,
  examples: ({ explainer, site }) => ({
    'of a quote': {
      explainer,
      quote: explainer.quotes[0]!,
      site,
      picture: describePicture(makeSiteCard(site, urls), urls),
    },
  }),
} satisfies ExampleFile<typeof QuoteReuse>;
