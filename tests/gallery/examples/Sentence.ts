import Sentence from '#components/Sentence.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Sentence,
  examples: () => ({
    'with a link in it': { of: 'Found an error? Say so on {intro}, with its address.' },
    'without a link': { of: 'Nothing has been changed since.' },
  }),
  slots: { intro: '<a href="/about/">the page about this site</a>' },
  within: ['<p class="wrap">', '</p>'],
} satisfies ExampleFile<typeof Sentence>;
