import MapDrawing from '#components/MapDrawing.astro';
import { getMap } from '#maps/get-map.ts';
import { PLACES } from '../places.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: MapDrawing,
  examples: ({ language }) => ({
    'of two places in one country': { map: getMap(PLACES, language.tag)! },
    'with a line to the border': {
      map: getMap(PLACES, language.tag, 'ES')!,
      border: 'the France–Spain border',
    },
  }),
  within: ['<div class="wrap map type-table">', '</div>'],
} satisfies ExampleFile<typeof MapDrawing>;
