import QuoteSame from '#components/QuoteSame.astro';
import { getById } from '#model/get-by-id.ts';
import type { Quote } from '#model/explainer.ts';
import { layOutQuote } from '#model/quote-layout.ts';
import type { QuoteWords } from '#model/quote-layout.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: QuoteSame,
  examples: ({ explainer }) => {
    const show = (quote: Quote, withAll = false) => ({
      ...{ quote, withAll, explainer: explainer.id },
      layout: layOutQuote(quote) as QuoteWords,
    });
    const quote = getById(explainer.quotes, 'too-dear');
    const [first] = quote.reported;
    const reported = [{ ...first!, text: 'It is too dear.' }];
    const same: Quote = { ...quote, wording: 'matches', reported };
    return {
      'with the original': show(same),
      'with every report': show({ ...same, reported: [...reported, ...reported] }, true),
      'of a speaker without a role': show({ ...same, role: undefined, original: undefined }),
    };
  },
  within: ['<figure class="quote same wrap">', '</figure>'],
} satisfies ExampleFile<typeof QuoteSame>;
