import ArchivedCopy from '#components/ArchivedCopy.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: ArchivedCopy,
  examples: () => ({
    'of a day': { href: 'https://web.archive.org/web/20250318120501/https://example.org/' },
    'of a day that is not known': { href: 'https://archive.example/AbCde' },
  }),
  within: ['<p class="wrap type-note">', '</p>'],
} satisfies ExampleFile<typeof ArchivedCopy>;
