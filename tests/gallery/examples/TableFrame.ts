import TableFrame from '#blocks/TableFrame.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: TableFrame,
  examples: () => ({ 'of two columns': { label: 'the-vote-title', ends: '2' } }),
  slots: {
    default:
      '<table><thead><tr><th>Side</th><th>Votes</th></tr></thead><tbody><tr><td>For</td><td>12</td></tr></tbody></table>',
  },
  within: ['<h2 id="the-vote-title">The vote</h2>', ''],
} satisfies ExampleFile<typeof TableFrame>;
