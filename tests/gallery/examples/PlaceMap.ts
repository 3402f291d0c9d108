import PlaceMap from '#components/PlaceMap.astro';
import { getMaps } from '#maps/get-maps.ts';
import type { Place } from '#model/places.ts';
import { getCrowd, PLACES } from '../places.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: PlaceMap,
  examples: ({ places, language }) => {
    const show = (shown: readonly Place[]) => ({
      places: shown,
      maps: getMaps(shown, language.tag),
    });
    return {
      'on two maps': show(PLACES),
      'with more places than there is room for': show(getCrowd()),
      'of one place at sea': show(places),
    };
  },
} satisfies ExampleFile<typeof PlaceMap>;
