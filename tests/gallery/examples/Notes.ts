import Notes from '#blocks/Notes.astro';
import type { PassagePlan } from '#model/passage-plan.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Notes,
  examples: ({ explainer }) => {
    const plan: PassagePlan[] = [
      { prose: [400], blocks: [], notes: ['price-differs'] },
      { prose: [10], blocks: [], notes: ['price-differs', 'price-differs', 'price-differs'] },
    ];
    const shown = { explainer: explainer.id, passages: JSON.stringify(plan) };
    return {
      'beside a passage': { ...shown, index: '0' },
      'below a passage that is shorter': { ...shown, index: '1' },
    };
  },
  slots: { default: '<p>The price in the article is that of the year before.</p>' },
} satisfies ExampleFile<typeof Notes>;
