import WhereToGo from '#components/WhereToGo.astro';
import { getStandings } from '#model/standings.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: WhereToGo,
  examples: ({ explainer, actors }) => ({
    'of an explainer': { explainer, standings: getStandings(explainer, actors) },
  }),
} satisfies ExampleFile<typeof WhereToGo>;
