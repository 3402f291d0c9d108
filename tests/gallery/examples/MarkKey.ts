import MarkKey from '#components/MarkKey.astro';
import { STANCES } from '#schemas/position.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: MarkKey,
  examples: () => ({ 'of all stances': { stances: new Set(STANCES) } }),
} satisfies ExampleFile<typeof MarkKey>;
