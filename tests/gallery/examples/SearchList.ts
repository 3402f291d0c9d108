import SearchList from '#components/SearchList.astro';
import { listSearchEntries } from '#model/search-entries.ts';
import { urls } from '#urls.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: SearchList,
  examples: ({ explainer, actors, terms, language }) => ({
    'of a small site': {
      explainers: [explainer],
      entries: listSearchEntries({ explainers: [explainer], terms, actors }, language, urls),
    },
  }),
} satisfies ExampleFile<typeof SearchList>;
