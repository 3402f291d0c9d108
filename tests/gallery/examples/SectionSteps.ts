import SectionSteps from '#components/SectionSteps.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: SectionSteps,
  examples: ({ explainer }) => {
    const shown = { sections: explainer.sections, explainer: explainer.id };
    const [first, last] = explainer.sections;
    return {
      'after the first section': { ...shown, current: explainer.sections[0]! },
      'between two sections': {
        ...shown,
        sections: [first!, last!, { ...first!, number: 3 }],
        current: last!,
      },
    };
  },
} satisfies ExampleFile<typeof SectionSteps>;
