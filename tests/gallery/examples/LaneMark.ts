import LaneMark from '#components/LaneMark.astro';
import { mapById } from '#model/holders.ts';
import { getEntries } from '#model/timeline.ts';
import type { Entry } from '#model/timeline.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: LaneMark,
  examples: ({ explainer, actors }) => {
    const entries = getEntries(explainer);
    const byId = mapById(actors);
    const find = (kind: Entry['kind']) => entries.filter((entry) => entry.kind === kind);
    const [position, other] = find('position');
    return {
      'of a position': { entries: [position!], byId },
      'of two on one question': { entries: [position!, other!], byId },
      'of an event': { entries: find('event').slice(0, 1), byId },
      'with its time': { entries: [position!], byId, when: 'about May 2024' },
    };
  },
  within: ['<div class="wrap lanes type-table"><ul>', '</ul></div>'],
} satisfies ExampleFile<typeof LaneMark>;
