import ContentsList from '#components/ContentsList.astro';
import { getPageParts } from '#model/page-parts.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: ContentsList,
  examples: ({ explainer, language }) => ({
    'of an explainer': { parts: getPageParts(explainer, language) },
  }),
} satisfies ExampleFile<typeof ContentsList>;
