import UpdateList from '#components/UpdateList.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: UpdateList,
  examples: ({ explainer }) => ({ 'of one update': { updates: explainer.updates, explainer } }),
} satisfies ExampleFile<typeof UpdateList>;
