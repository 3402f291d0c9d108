import DataList from '#components/DataList.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: DataList,
  examples: ({ explainer }) => ({ 'of an explainer': { explainer } }),
} satisfies ExampleFile<typeof DataList>;
