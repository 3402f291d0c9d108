import SectionBrief from '#components/SectionBrief.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: SectionBrief,
  examples: ({ explainer }) => ({
    'with a quote and a note': { section: explainer.sections[1]!, explainer: explainer.id },
  }),
} satisfies ExampleFile<typeof SectionBrief>;
