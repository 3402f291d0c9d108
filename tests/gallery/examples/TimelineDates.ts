import TimelineDates from '#components/TimelineDates.astro';
import { getEntries } from '#model/timeline.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: TimelineDates,
  examples: ({ explainer, actors }) => ({
    'in three phases': {
      entries: getEntries(explainer),
      actors,
      explainer,
      level: 3,
    },
  }),
} satisfies ExampleFile<typeof TimelineDates>;
