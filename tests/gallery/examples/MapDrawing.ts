import MapDrawing from '#components/MapDrawing.astro';
import { getMaps } from '#maps/get-maps.ts';
import { PLACES } from '../places.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: MapDrawing,
  examples: ({ language }) => ({
    'of two places in one country': { map: getMaps(PLACES.slice(0, 2), language.tag)[0]! },
    'of the world': { map: getMaps(PLACES, language.tag)[1]! },
  }),
  within: ['<div class="wrap map type-table">', '</div>'],
} satisfies ExampleFile<typeof MapDrawing>;
