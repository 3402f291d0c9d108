import DaysInBrief from '#components/DaysInBrief.astro';
import { getDays } from '#model/days.ts';
import { getEntries } from '#model/timeline.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: DaysInBrief,
  examples: ({ explainer, actors }) => ({
    'of an explainer': { days: getDays(getEntries(explainer)), actors, explainer: explainer.id },
  }),
  within: ['<div class="wrap"><h2>The record</h2><h3>Day by day</h3>', '</div>'],
} satisfies ExampleFile<typeof DaysInBrief>;
