import QuoteVerdict from '#components/QuoteVerdict.astro';
import { getById } from '#model/get-by-id.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: QuoteVerdict,
  examples: ({ explainer }) => ({
    unchecked: { quote: getById(explainer.quotes, 'open-by-summer'), explainer: explainer.id },
    translated: { quote: getById(explainer.quotes, 'too-dear'), explainer: explainer.id },
  }),
} satisfies ExampleFile<typeof QuoteVerdict>;
