import KeyPoints from '#components/KeyPoints.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: KeyPoints,
  examples: ({ explainer: { id, keyPoints } }) => ({
    'of three points': { points: keyPoints, explainer: id },
  }),
} satisfies ExampleFile<typeof KeyPoints>;
