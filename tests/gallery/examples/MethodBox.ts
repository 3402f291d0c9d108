import MethodBox from '#components/MethodBox.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: MethodBox,
  examples: ({ explainer }) => ({ 'of one paragraph': { explainer } }),
  within: ['', ''],
} satisfies ExampleFile<typeof MethodBox>;
