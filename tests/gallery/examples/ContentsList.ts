import ContentsList from '#components/ContentsList.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: ContentsList,
  examples: ({ explainer }) => ({
    'with two sections and two parts': {
      sections: explainer.sections,
      parts: [
        { href: '#timeline', title: 'Timeline of positions' },
        { href: '#sources', title: 'Sources' },
      ],
    },
  }),
} satisfies ExampleFile<typeof ContentsList>;
