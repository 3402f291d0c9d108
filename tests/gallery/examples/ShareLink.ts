import ShareLink from '#components/ShareLink.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: ShareLink,
  examples: () => ({ 'of a page': { href: '/bridge/', name: 'The bridge at Millbrook' } }),
  within: ['<p class="wrap type-body">', '</p>'],
} satisfies ExampleFile<typeof ShareLink>;
