import MapDrawing from '#components/MapDrawing.astro';
import { getMaps } from '#maps/get-maps.ts';
import { PLACES } from '../places.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: MapDrawing,
  examples: () => ({
    'of two places in one country': { map: getMaps(PLACES.slice(0, 2), 'en')[0]!, language: 'en' },
    'of the world': { map: getMaps(PLACES, 'en')[1]!, language: 'en' },
  }),
  within: ['<div class="wrap map type-table">', '</div>'],
} satisfies ExampleFile<typeof MapDrawing>;
