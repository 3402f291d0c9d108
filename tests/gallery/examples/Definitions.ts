import Definitions from '#components/Definitions.astro';
import type { Section } from '#model/explainer.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Definitions,
  examples: ({ explainer, terms, actors }) => {
    const [section] = explainer.sections as [Section];
    return {
      'of a term and an actor': {
        explainer: { ...explainer, terms },
        sections: [{ ...section, terms: terms.slice(0, 1), actors: actors.slice(0, 1) }],
        actors,
      },
    };
  },
  within: [
    '<div class="wrap"><button type="button" popovertarget="about-term-swing-bridge">Swing bridge</button> <button type="button" popovertarget="about-actor-ada-berg">Ada Berg</button>',
    '</div>',
  ],
} satisfies ExampleFile<typeof Definitions>;
