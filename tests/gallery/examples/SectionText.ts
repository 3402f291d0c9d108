import SectionText from '#components/SectionText.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: SectionText,
  examples: ({ explainer }) => ({
    'of the explainer': { section: explainer.sections[0]!, of: 2, explainer: explainer.id },
    'with a change': { section: explainer.sections[1]!, of: 2, explainer: explainer.id },
    'on its own page': {
      section: explainer.sections[0]!,
      of: 2,
      explainer: explainer.id,
      heading: 'h1',
    },
  }),
  slots: {
    default:
      '<div class="prose"><p>The council was to vote on the bridge, the article says.</p></div><div class="notes type-note" role="note" aria-label="What other sources add"><p>The vote was put off.</p></div>',
  },
} satisfies ExampleFile<typeof SectionText>;
