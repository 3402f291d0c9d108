import SectionNav from '#components/SectionNav.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: SectionNav,
  examples: ({ explainer }) => ({
    'on the first section': {
      sections: explainer.sections,
      current: explainer.sections[0]!,
      explainer: explainer.id,
    },
  }),
} satisfies ExampleFile<typeof SectionNav>;
