import Doors from '#components/Doors.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Doors,
  examples: ({ explainer }) => ({ 'of an explainer': { explainer } }),
} satisfies ExampleFile<typeof Doors>;
