import ShareMenu from '#components/ShareMenu.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: ShareMenu,
  examples: ({ explainer }) => ({
    'of a page': { title: explainer.headline, address: 'https://example.org/bridge/' },
  }),
} satisfies ExampleFile<typeof ShareMenu>;
