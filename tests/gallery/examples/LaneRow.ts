import LaneRow from '#components/LaneRow.astro';
import { mapById } from '#model/holders.ts';
import { getLanes } from '#model/lanes.ts';
import { getEntries } from '#model/timeline.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: LaneRow,
  examples: ({ explainer, actors, language }) => {
    const { axis, lanes } = getLanes(getEntries(explainer), actors, language);
    const row = lanes.flatMap(({ holder, rows }) => (holder.kind === 'actor' ? rows : []))[0]!;
    return { 'of an actor': { row, axis, byId: mapById(actors) } };
  },
  slots: { head: '<th scope="row">Ada Berg</th>' },
  within: [
    '<div class="wrap"><table class="lanes type-table days-4"><tbody>',
    '</tbody></table></div>',
  ],
} satisfies ExampleFile<typeof LaneRow>;
