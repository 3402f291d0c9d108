import QuoteUse from '#components/QuoteUse.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: QuoteUse,
  examples: ({ explainer }) => ({
    'of a quote': { quote: explainer.quotes[0]!, explainer: explainer.id },
  }),
} satisfies ExampleFile<typeof QuoteUse>;
