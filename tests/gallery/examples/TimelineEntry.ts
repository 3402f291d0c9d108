import TimelineEntry from '#components/TimelineEntry.astro';
import { mapById } from '#model/holders.ts';
import { getEntries } from '#model/timeline.ts';
import { getById } from '#model/get-by-id.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: TimelineEntry,
  examples: ({ explainer, actors }) => {
    const entries = getEntries(explainer);
    const find = (id: string) => getById(entries, id);
    const [position] = explainer.positions;
    const alone = { ...position!, attribution: 'article' as const };
    const other = {
      ...position!,
      attribution: 'other-sources' as const,
      sentence: undefined,
      section: undefined,
      quote: undefined,
    };
    const shown = { byId: mapById(actors), explainer };
    return {
      'of a position': { ...shown, entry: find('p01') },
      'of one that was scheduled': { ...shown, entry: find('p03') },
      'by the article alone': {
        ...shown,
        entry: getEntries({ positions: [alone], events: [] })[0]!,
      },
      'not in the article': {
        ...shown,
        entry: getEntries({ positions: [other], events: [] })[0]!,
      },
      'of an event': { ...shown, entry: find('old-bridge-closed') },
    };
  },
  within: ['<ol class="wrap">', '</ol>'],
} satisfies ExampleFile<typeof TimelineEntry>;
