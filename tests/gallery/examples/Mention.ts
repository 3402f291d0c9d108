import Mention from '#components/Mention.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Mention,
  examples: () => ({
    'of a term': { kind: 'term', id: 'toll', opener: 'opener-1' },
    'of an actor': { kind: 'actor', id: 'toll', opener: 'opener-1' },
  }),
  slots: { default: 'the toll' },
  within: [
    '<p class="wrap type-body">The council was to vote on ',
    '.</p><div popover class="definition type-note" id="about-term-toll">Money paid to cross.</div><div popover class="definition type-note" id="about-actor-toll">Who takes the money.</div>',
  ],
} satisfies ExampleFile<typeof Mention>;
