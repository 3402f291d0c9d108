import QuoteMenu from '#components/QuoteMenu.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: QuoteMenu,
  examples: ({ explainer }) => ({
    'of a quote': { quote: explainer.quotes[0]!, explainer: explainer.id },
  }),
} satisfies ExampleFile<typeof QuoteMenu>;
