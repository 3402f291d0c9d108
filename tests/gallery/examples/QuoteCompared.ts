import QuoteCompared from '#components/QuoteCompared.astro';
import { getById } from '#model/get-by-id.ts';
import type { Quote } from '#model/explainer.ts';
import { layOutQuote } from '#model/quote-layout.ts';
import type { QuoteWords } from '#model/quote-layout.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: QuoteCompared,
  examples: ({ explainer }) => {
    const show = (quote: Quote, withAll = false) => ({
      ...{ quote, withAll, explainer: explainer.id },
      layout: layOutQuote(quote) as QuoteWords,
    });
    const translated = getById(explainer.quotes, 'too-dear');
    return {
      'with a report and the original': show(translated),
      'with every report': show(translated, true),
      'long words': show({ ...translated, text: `${'too dear '.repeat(30)}for us` }),
      'that could not be compared': show(getById(explainer.quotes, 'open-by-summer')),
    };
  },
  within: ['<figure class="quote wrap">', '</figure>'],
} satisfies ExampleFile<typeof QuoteCompared>;
