import Figure from '#blocks/Figure.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Figure,
  examples: () => ({
    'from the folder of its explainer': {
      explainer: 'bridge',
      file: 'pictures/plan.png',
      alt: 'A drawing of a bridge on three piers.',
      caption: 'The bridge as the engineers drew it.',
      credit: 'Test Record',
      licence: 'CC BY 4.0',
    },
  }),
  within: ['<div class="prose">', '</div>'],
} satisfies ExampleFile<typeof Figure>;
