import QuoteReuse from '#components/QuoteReuse.astro';
import { describePicture } from '#outputs/cards/picture.ts';
import { makeSiteCard } from '#outputs/cards/site-card.ts';
import { getById } from '#model/get-by-id.ts';
import { urls } from '#urls.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: QuoteReuse,
  examples: ({ explainer, site }) => {
    const picture = describePicture(makeSiteCard(site, urls), urls);
    const shown = { explainer, site, picture };
    return {
      'of a quote': { ...shown, quote: getById(explainer.quotes, 'open-by-summer') },
      'of a quote that a report has in other words': {
        ...shown,
        quote: getById(explainer.quotes, 'too-dear'),
      },
    };
  },
} satisfies ExampleFile<typeof QuoteReuse>;
