import LaneMark from '#components/LaneMark.astro';
import { mapById } from '#model/holders.ts';
import { getEntries } from '#model/timeline.ts';
import type { Entry } from '#model/timeline.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: LaneMark,
  examples: ({ explainer, actors }) => {
    const entries = getEntries(explainer);
    const find = (kind: Entry['kind']) => entries.find((entry) => entry.kind === kind)!;
    return {
      'of a position': { entry: find('position'), byId: mapById(actors) },
      'of an event': { entry: find('event'), byId: mapById(actors) },
      'with its time': { entry: find('position'), byId: mapById(actors), when: 'about May 2024' },
    };
  },
  within: ['<div class="wrap lanes type-table"><ul>', '</ul></div>'],
} satisfies ExampleFile<typeof LaneMark>;
