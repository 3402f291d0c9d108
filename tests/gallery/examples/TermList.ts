import TermList from '#components/TermList.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: TermList,
  examples: ({ terms }) => ({ 'of two terms': { terms } }),
} satisfies ExampleFile<typeof TermList>;
