import PlaceMap from '#components/PlaceMap.astro';
import { getMap } from '#maps/get-map.ts';
import type { Place } from '#model/places.ts';
import { DISPUTED, getCrowd, INDIA, PLACES } from '../places.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: PlaceMap,
  examples: ({ places, language }) => {
    const show = (shown: readonly Place[], borderWith?: string, isPlain?: boolean) => ({
      places: shown,
      map: getMap(shown, language.tag, borderWith, isPlain),
    });
    return {
      'with a line to the border': show(PLACES, 'ES'),
      'with more places than there is room for': show(getCrowd()),
      'of one place at sea': show(places),
      'without borders': show(DISPUTED, undefined, true),
      'without borders, with a caption': {
        ...show(DISPUTED, undefined, true),
        caption: 'Most of Western Sahara is held by Morocco; its status is not settled.',
      },
      'of a country whose borders are disputed in part': show(INDIA),
      'with borders that a caption explains': {
        ...show(INDIA),
        caption: 'Borders as they are held on the ground; India and Pakistan both claim Kashmir.',
      },
    };
  },
} satisfies ExampleFile<typeof PlaceMap>;
