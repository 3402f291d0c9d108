import NextEvent from '#components/NextEvent.astro';
import { getById } from '#model/get-by-id.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: NextEvent,
  examples: ({ explainer }) => ({
    'of an event': { event: getById(explainer.events, 'vote-put-off'), explainer: explainer.id },
  }),
  within: ['<ol class="wrap type-list">', '</ol>'],
} satisfies ExampleFile<typeof NextEvent>;
