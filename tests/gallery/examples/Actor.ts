import Actor from '#blocks/Actor.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Actor,
  examples: () => ({ 'in a sentence': { id: 'ada-berg', opener: 'opener-1' } }),
  slots: { default: 'Ada Berg' },
  within: [
    '<p class="wrap type-body">The first to speak was ',
    '.</p><div popover class="definition type-note" id="about-actor-ada-berg">Mayor of Millbrook</div>',
  ],
} satisfies ExampleFile<typeof Actor>;
