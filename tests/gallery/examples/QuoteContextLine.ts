import QuoteContextLine from '#components/QuoteContextLine.astro';
import { getById } from '#model/get-by-id.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: QuoteContextLine,
  examples: ({ explainer, terms }) => {
    const quote = getById(explainer.quotes, 'too-dear');
    return {
      'of a quote': { quote, explainer: explainer.id },
      'of a quote with terms': { quote: { ...quote, terms }, explainer: explainer.id },
    };
  },
  within: ['<figure class="quote wrap">', '</figure>'],
} satisfies ExampleFile<typeof QuoteContextLine>;
