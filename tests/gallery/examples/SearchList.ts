import SearchList from '#components/SearchList.astro';
import { listRecords } from '#model/search-records.ts';
import { urls } from '#urls.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: SearchList,
  examples: ({ explainer, actors, terms, language }) => ({
    'of a small site': {
      explainers: [explainer],
      records: listRecords({ explainers: [explainer], terms, actors }, language, urls),
    },
  }),
} satisfies ExampleFile<typeof SearchList>;
