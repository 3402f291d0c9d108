import TimelineLanes from '#components/TimelineLanes.astro';
import { parseDate } from '#dates/parse-date.ts';
import { getLanes } from '#model/lanes.ts';
import { getEntries } from '#model/timeline.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: TimelineLanes,
  examples: ({ explainer, actors, language }) => {
    const [position] = explainer.positions;
    const bars = BARS.map((edtf) => ({ ...position!, id: edtf, date: parseDate(edtf) }));
    return {
      'of two actors': { actors, lanes: getLanes(getEntries(explainer), actors, language) },
      'with bars of every kind': {
        actors,
        lanes: getLanes(getEntries({ positions: bars, events: [] }), actors, language),
      },
    };
  },
} satisfies ExampleFile<typeof TimelineLanes>;

const BARS = [
  '2024-05-06',
  '2024-05-02/2024-05-04',
  '2024-05-01~/2024-05-03~',
  '../2024-05-04',
  '2024-05-03/..',
  '[2024-05-02..2024-05-03]',
];
