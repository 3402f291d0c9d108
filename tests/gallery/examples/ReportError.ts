import ReportError from '#components/ReportError.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: ReportError,
  examples: ({ site }) => ({
    'on a quote': {
      contact: site.contact,
      title: 'Ada Berg: “Open & ready?”',
      address: 'https://example.org/bridge/quotes/open-by-summer/',
    },
  }),
} satisfies ExampleFile<typeof ReportError>;
