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
      'of eleven days': { actors, lanes: draw(ELEVEN) },
      'of fourteen days': { actors, lanes: draw(FORTNIGHT) },
      'of fourteen days and whole years': {
        actors,
        lanes: draw([...WHOLE_YEARS, ...FORTNIGHT]),
      },
      'of whole years': { actors, lanes: draw([...WHOLE_YEARS, '1986/1988', '1987-21']) },
      'of decades': { actors, lanes: draw(DECADES) },
      'of years before year 1': {
        actors,
        lanes: draw(['Y-16999', '-0043', '-018X', '1066', '20XX']),
      },
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
const FORTNIGHT = Array.from(
  { length: 14 },
  (_, index) => `2024-11-${String(index + 11).padStart(2, '0')}`,
);
/** Every other day, so that time is left out before each. */
const ELEVEN = Array.from(
  { length: 11 },
  (_, index) => `2024-05-${String(index * 2 + 6).padStart(2, '0')}`,
);
const WHOLE_YEARS = ['1985', '1986', '1987', '1988', '1989'];
const DECADES = [
  '18XX',
  '192X',
  '193X/194X',
  '197X',
  '1985-04-XX',
  '199X/..',
  '2004-XX',
  '2021-21',
];
const DAYS = Array.from({ length: 9 }, (_, index) => `2024-05-0${index + 1}`);
