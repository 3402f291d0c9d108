import DayByDayEntry from '#components/DayByDayEntry.astro';
import { mapById } from '#model/holders.ts';
import { getEntries } from '#model/timeline.ts';
import { getById } from '#model/get-by-id.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: DayByDayEntry,
  examples: ({ explainer, actors }) => {
    const position = getById(explainer.positions, 'p01');
    const positions = [
      {
        ...position,
        brief: 'a bridge',
        condition: 'if it is cheap',
        attribution: 'article' as const,
      },
      getById(explainer.positions, 'p02'),
    ];
    const entries = getEntries({ ...explainer, positions });
    const shown = { byId: mapById(actors) };
    return {
      'in a few words, with every caveat': { ...shown, entry: getById(entries, 'p01') },
      'in a sentence': { ...shown, entry: getById(entries, 'p02') },
      'of an event': { ...shown, entry: getById(entries, 'old-bridge-closed') },
    };
  },
  within: ['<ol class="wrap">', '</ol>'],
} satisfies ExampleFile<typeof DayByDayEntry>;
