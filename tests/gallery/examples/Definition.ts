import Definition from '#components/Definition.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Definition,
  examples: () => ({
    'of a term': {
      kind: 'term',
      id: 'toll',
      name: 'Toll',
      href: '/glossary/toll/',
      more: 'Where it is used',
    },
  }),
  slots: { default: '<p>Money paid to cross.</p>' },
  within: [
    '<div class="wrap"><button type="button" popovertarget="about-term-toll">Toll</button>',
    '</div>',
  ],
} satisfies ExampleFile<typeof Definition>;
