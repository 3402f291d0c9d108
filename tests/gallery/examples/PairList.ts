import PairList from '#components/PairList.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: PairList,
  examples: () => ({
    'of two pairs': {
      language: 'en',
      pairs: [
        { reported: 'talking about', article: 'negotiating' },
        { reported: 'if it holds', article: undefined },
      ],
    },
  }),
} satisfies ExampleFile<typeof PairList>;
