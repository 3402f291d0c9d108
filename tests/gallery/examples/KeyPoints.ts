import KeyPoints from '#components/KeyPoints.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: KeyPoints,
  examples: ({ explainer }) => ({ 'of three points': { points: explainer.keyPoints } }),
} satisfies ExampleFile<typeof KeyPoints>;
