import TermUses from '#components/TermUses.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: TermUses,
  examples: ({ explainer }) => ({
    'in a section and a quote': {
      uses: [{ explainer, sections: explainer.sections, quotes: explainer.quotes }],
    },
    'with the way to all': {
      uses: [{ explainer, sections: explainer.sections, quotes: [] }],
      all: { href: '/glossary/toll/', count: 84 },
    },
    'not used yet': { uses: [] },
  }),
} satisfies ExampleFile<typeof TermUses>;
