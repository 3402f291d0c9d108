import LocatorMap from '#blocks/LocatorMap.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: LocatorMap,
  examples: () => ({ 'of one place': { places: 'east-bank', explainer: 'bridge' } }),
  within: ['<div class="wrap section">', '</div>'],
} satisfies ExampleFile<typeof LocatorMap>;
