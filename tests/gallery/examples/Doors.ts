import Doors from '#components/Doors.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Doors,
  examples: ({ explainer, actors }) => ({ 'of an explainer': { explainer, actors } }),
} satisfies ExampleFile<typeof Doors>;
