import Speakers from '#components/Speakers.astro';
import { getSpeakers } from '#model/speakers.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Speakers,
  examples: ({ explainer, actors }) => ({
    'of two persons': {
      speakers: getSpeakers(explainer, actors),
      explainer: explainer.id,
    },
  }),
} satisfies ExampleFile<typeof Speakers>;
