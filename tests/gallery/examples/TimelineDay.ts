import TimelineDay from '#components/TimelineDay.astro';
import { mapById } from '#model/holders.ts';
import { getEntries, groupByDate } from '#model/timeline.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: TimelineDay,
  examples: ({ explainer, actors }) => {
    const groups = groupByDate(getEntries(explainer));
    const getGroup = (edtf: string) => groups.find(({ date }) => date.edtf === edtf)!;
    const shown = { byId: mapById(actors), explainer, level: 4 } as const;
    return {
      'of a day': { ...shown, group: getGroup('2024-05-02') },
      'of a month': { ...shown, group: getGroup('2024-05~') },
      'after a long time': {
        ...shown,
        group: { ...getGroup('2024-05-02'), gap: { years: 0, months: 6, days: 0, isAbout: true } },
      },
    };
  },
  within: ['<div class="wrap"><h3>When the article was written</h3><ol>', '</ol></div>'],
} satisfies ExampleFile<typeof TimelineDay>;
