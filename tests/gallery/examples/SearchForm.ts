import SearchForm from '#components/SearchForm.astro';
import { listSearchEntries } from '#model/search-entries.ts';
import { urls } from '#urls.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: SearchForm,
  examples: ({ explainer, actors, terms, language }) => ({
    'with every filter': {
      explainers: [explainer],
      actors,
      entries: listSearchEntries({ explainers: [explainer], terms, actors }, language, urls),
    },
  }),
} satisfies ExampleFile<typeof SearchForm>;
