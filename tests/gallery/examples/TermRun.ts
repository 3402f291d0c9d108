import TermRun from '#components/TermRun.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: TermRun,
  examples: ({ terms }) => ({ 'of all terms': { terms } }),
} satisfies ExampleFile<typeof TermRun>;
