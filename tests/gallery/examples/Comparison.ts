import Comparison from '#components/Comparison.astro';
import { getById } from '#model/get-by-id.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Comparison,
  examples: ({ explainer }) => {
    const quote = getById(explainer.quotes, 'too-dear', 'quote');
    const pairs = [{ reported: 'costly', article: 'dear' }];
    return {
      'of a whole quote': { hero: { quote: { ...quote, pairs } }, explainer },
      'of parts': { hero: { quote, reported: 'too costly', article: 'too dear' }, explainer },
    };
  },
} satisfies ExampleFile<typeof Comparison>;
