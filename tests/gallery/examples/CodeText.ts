import CodeText from '#components/CodeText.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: CodeText,
  examples: () => ({ 'of an address': { id: 'address' } }),
  slots: { default: 'https://example.org/bridge/quotes/too-dear/' },
} satisfies ExampleFile<typeof CodeText>;
