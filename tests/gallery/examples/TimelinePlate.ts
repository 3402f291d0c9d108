import TimelinePlate from '#components/TimelinePlate.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: TimelinePlate,
  examples: ({ explainer, actors }) => ({ 'of an explainer': { explainer, actors } }),
  within: ['', ''],
} satisfies ExampleFile<typeof TimelinePlate>;
