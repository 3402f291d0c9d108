import CopyButton from '#components/CopyButton.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: CopyButton,
  examples: () => ({ 'of a text': { what: 'the address', text: 'https://example.org/' } }),
} satisfies ExampleFile<typeof CopyButton>;
