import Masthead from '#components/Masthead.astro';
import { urls } from '#urls.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Masthead,
  examples: ({ site }) => ({
    'on the home page': { site, path: urls.home() },
    'on a phone with parts of the page': {
      site,
      contents: [{ href: '#part--record', title: 'Record' }],
    },
    'on the search page': { site, path: urls.search() },
  }),
  within: ['', ''],
} satisfies ExampleFile<typeof Masthead>;
