import UpdateBanner from '#components/UpdateBanner.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: UpdateBanner,
  examples: ({ explainer }) => ({ 'with a clarification': { explainer } }),
  within: ['', ''],
} satisfies ExampleFile<typeof UpdateBanner>;
