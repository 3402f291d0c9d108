import QuotePairs from '#components/QuotePairs.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: QuotePairs,
  examples: () => ({
    'of two pairs': {
      pairs: [
        { reported: 'talking about', article: 'negotiating' },
        { reported: 'if it holds', article: undefined },
      ],
    },
  }),
} satisfies ExampleFile<typeof QuotePairs>;
