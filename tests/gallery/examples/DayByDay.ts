import DayByDay from '#components/DayByDay.astro';
import { parseDate } from '#dates/parse-date.ts';
import { getDays } from '#model/days.ts';
import { getEntries } from '#model/timeline.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: DayByDay,
  examples: ({ explainer, actors }) => {
    const [position] = explainer.positions;
    const positions = DATES.map((edtf, index) => ({
      ...position!,
      id: `p9${index}`,
      date: parseDate(edtf),
      attribution: index === 2 ? ('article' as const) : undefined,
    }));
    return {
      'of an explainer': { days: getDays(getEntries(explainer)), actors },
      'with gaps and dates not quite known': {
        days: getDays(getEntries({ ...explainer, positions })),
        actors,
      },
    };
  },
  within: ['<div class="wrap"><h2>The record</h2><h3>Day by day</h3>', '</div>'],
} satisfies ExampleFile<typeof DayByDay>;

const DATES = ['2019', '2022-03', '../2024-05-04', '2024-05-01~/2024-05-03~', '2024-05-04'];
