import FigureBlock from '#components/FigureBlock.astro';
import type { Figure } from '#model/figure.ts';
import type { ExampleFile } from '../example-file.ts';

/** One grey pixel. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOoBwAAgQB/ihvTugAAAABJRU5ErkJggg==';

const figure: Figure = {
  file: 'pictures/quay.jpg',
  alt: 'A quay with three boats.',
  caption: 'The quay on 2 May 2024, the day of the vote.',
  credit: 'Jane Tester / Millbrook Courier',
  licence: 'CC BY-SA 4.0',
  image: { src: PIXEL, width: 640, height: 400, sizes: '640px', sources: [] },
};

export default {
  component: FigureBlock,
  examples: () => ({
    'with a caption': { figure },
    'without one, and with a licence in words': {
      figure: { ...figure, caption: undefined, licence: 'Used with permission of the archive' },
    },
    'upright, with long words': {
      figure: {
        ...figure,
        caption:
          'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft.',
        image: { ...figure.image, width: 360, height: 720 },
      },
    },
  }),
  within: ['<div class="prose">', '</div>'],
} satisfies ExampleFile<typeof FigureBlock>;
