import Passage from '#blocks/Passage.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Passage,
  examples: () => ({ 'of two paragraphs': {} }),
  slots: {
    default:
      '<p>The council was to vote on the bridge, the article says.</p><p>It quotes the <a href="/actors/ada-berg/">mayor</a>.</p>',
  },
} satisfies ExampleFile<typeof Passage>;
