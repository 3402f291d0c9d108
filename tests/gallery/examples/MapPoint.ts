import MapPoint from '#components/MapPoint.astro';
import { getMap } from '#maps/get-map.ts';
import { PLACES } from '../places.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: MapPoint,
  examples: ({ language }) => {
    const [point, other] = getMap(PLACES, language.tag)!.points;
    return {
      'of the subject': { point: point!, x: '20%', y: '50%' },
      'of another place': { point: other!, x: '20%', y: '50%' },
    };
  },
  within: [
    '<div class="wrap type-table" dir="ltr"><svg role="img" aria-label="A place" width="240" height="48" fill="currentColor">',
    '</svg></div>',
  ],
} satisfies ExampleFile<typeof MapPoint>;
