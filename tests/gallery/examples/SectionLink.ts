import SectionLink from '#components/SectionLink.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: SectionLink,
  examples: ({ explainer }) => {
    const shown = { section: explainer.sections[0]!, href: '#the-price' };
    return {
      'to a section': shown,
      'to the section that is open': { ...shown, isCurrent: true },
    };
  },
  within: ['<nav class="wrap type-list" aria-label="Sections">', '</nav>'],
} satisfies ExampleFile<typeof SectionLink>;
