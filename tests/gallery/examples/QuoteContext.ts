import QuoteContext from '#components/QuoteContext.astro';
import { getById } from '#model/get-by-id.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: QuoteContext,
  examples: ({ explainer }) => {
    const unchecked = getById(explainer.quotes, 'open-by-summer');
    return {
      'of a quote with a change': { explainer, quote: getById(explainer.quotes, 'too-dear') },
      'of a speaker with another quote': {
        explainer: { ...explainer, quotes: [unchecked, { ...unchecked, id: 'by-then' }] },
        quote: unchecked,
      },
    };
  },
} satisfies ExampleFile<typeof QuoteContext>;
