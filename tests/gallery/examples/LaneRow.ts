import LaneRow from '#components/LaneRow.astro';
import { mapById } from '#model/holders.ts';
import { getLanes } from '#model/lanes.ts';
import { getEntries } from '#model/timeline.ts';
import type { ExampleFile } from '../example-file.ts';

/** The days that the table above the row has, by their ids. */
const HEADS = `<thead>
  <tr>
    <td rowspan="2"></td><th scope="col" id="group--0">2023</th>
    <th scope="colgroup" colspan="3" id="group--1">May 2024</th>
  </tr>
  <tr>${['Nov', '2', '3', '4'].map((day, index) => `<th scope="col" id="day--${index}">${day}</th>`).join('')}</tr>
</thead>`;

export default {
  component: LaneRow,
  examples: ({ explainer, actors, language }) => {
    const { axis, lanes } = getLanes(getEntries(explainer), actors, language);
    const row = lanes.flatMap(({ holder, rows }) => (holder.kind === 'actor' ? rows : []))[0]!;
    return { 'of an actor': { row, axis, byId: mapById(actors), lane: 0 } };
  },
  slots: { head: '<th scope="row" id="lane--0">Ada Berg</th>' },
  within: [
    `<div class="wrap"><table class="lanes type-table days-4">${HEADS}<tbody>`,
    '</tbody></table></div>',
  ],
} satisfies ExampleFile<typeof LaneRow>;
