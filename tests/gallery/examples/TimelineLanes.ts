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
    const draw = (edtfs: readonly string[]) => {
      const positions = edtfs.map((edtf) => ({ ...position!, id: edtf, date: parseDate(edtf) }));
      return getLanes(
        getEntries({ positions, events: explainer.events.slice(1) }),
        actors,
        language,
      );
    };
    return {
      'of two actors': { actors, lanes: getLanes(getEntries(explainer), actors, language) },
      'with bars of every kind': {
        actors,
        lanes: getLanes(getEntries({ positions: bars, events: [] }), actors, language),
      },
      'over many years': { actors, lanes: draw(YEARS) },
      'of many days in many years': { actors, lanes: draw([...YEARS, ...DAYS]) },
      'of one day': { actors, lanes: draw(['2024-05-04', '2024-05-04', '../2024-05-04']) },
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

const YEARS = Array.from({ length: 30 }, (_, index) => `${1990 + index}-0${(index % 9) + 1}-15`);
const DAYS = Array.from({ length: 9 }, (_, index) => `2024-05-0${index + 1}`);
