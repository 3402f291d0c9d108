import PlaceMap from '#components/PlaceMap.astro';
import { getMap } from '#maps/get-map.ts';
import type { Place } from '#model/places.ts';
import { getCrowd, PLACES } from '../places.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: PlaceMap,
  examples: ({ places, language }) => {
    const show = (shown: readonly Place[], borderWith?: string) => ({
      places: shown,
      map: getMap(shown, language.tag, borderWith),
    });
    return {
      'with a line to the border': show(PLACES, 'ES'),
      'with more places than there is room for': show(getCrowd()),
      'of one place at sea': show(places),
    };
  },
} satisfies ExampleFile<typeof PlaceMap>;
