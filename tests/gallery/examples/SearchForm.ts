import SearchForm from '#components/SearchForm.astro';
import { listRecords } from '#model/search-records.ts';
import { urls } from '#urls.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: SearchForm,
  examples: ({ explainer, actors, terms }) => ({
    'with every filter': {
      explainers: [explainer],
      actors,
      records: listRecords({ explainers: [explainer], terms, actors }, urls),
    },
  }),
} satisfies ExampleFile<typeof SearchForm>;
