import QuoteVerdict from '#components/QuoteVerdict.astro';
import { getById } from '#model/get-by-id.ts';
import { WORDINGS } from '#schemas/quote.ts';
import type { Wording } from '#schemas/quote.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: QuoteVerdict,
  examples: ({ explainer }) => {
    const quote = getById(explainer.quotes, 'too-dear');
    const shown = Object.fromEntries(
      WORDINGS.map((wording) => [wording, { quote: { ...quote, wording } }]),
    ) as Record<Wording, { quote: typeof quote }>;
    return {
      ...shown,
      'translated from an unknown language': { quote: { ...quote, original: undefined } },
    };
  },
  within: ['<figure class="quote wrap">', '</figure>'],
} satisfies ExampleFile<typeof QuoteVerdict>;
