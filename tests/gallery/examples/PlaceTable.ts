import PlaceTable from '#components/PlaceTable.astro';
import { PLACES } from '../places.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: PlaceTable,
  examples: () => ({ 'of three places': { places: PLACES } }),
} satisfies ExampleFile<typeof PlaceTable>;
