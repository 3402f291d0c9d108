import CodeRow from '#components/CodeRow.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: CodeRow,
  examples: () => ({
    'with a text to copy': {
      id: 'link',
      label: 'Link',
      note: 'The page of the quote.',
      text: 'https://example.org/bridge/quotes/too-dear/',
    },
    'with links in its place': { id: 'picture', label: 'Picture' },
  }),
  slots: { default: '<a href="/cards/site.png">Share picture, PNG</a>' },
  within: ['<dl class="wrap type-label">', '</dl>'],
} satisfies ExampleFile<typeof CodeRow>;
