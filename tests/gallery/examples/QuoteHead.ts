import QuoteHead from '#components/QuoteHead.astro';
import { getById } from '#model/get-by-id.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: QuoteHead,
  examples: ({ explainer }) => ({
    'of a known day': { quote: getById(explainer.quotes, 'open-by-summer') },
    'of about a month': { quote: getById(explainer.quotes, 'too-dear') },
  }),
  within: ['<figure class="wrap content">', '</figure>'],
} satisfies ExampleFile<typeof QuoteHead>;
