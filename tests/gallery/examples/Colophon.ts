import Colophon from '#components/Colophon.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Colophon,
  examples: ({ explainer, site }) => ({ 'of an explainer': { explainer, contact: site.contact } }),
} satisfies ExampleFile<typeof Colophon>;
