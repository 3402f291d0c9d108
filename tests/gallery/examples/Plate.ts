import Plate from '#components/Plate.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Plate,
  examples: () => ({
    'with a title alone': { id: 'terms', title: 'Terms' },
    'with a note and a link': {
      id: 'terms',
      title: 'Terms',
      note: '2 terms',
      link: { href: '/glossary/', label: 'On a page of its own' },
    },
  }),
  slots: {
    intro: '<p class="type-body">Every term in plain words.</p>',
    default: '<p class="type-body">A swing bridge turns to let ships pass.</p>',
  },
  within: ['', ''],
} satisfies ExampleFile<typeof Plate>;
