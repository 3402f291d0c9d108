import SourceUses from '#components/SourceUses.astro';
import { getSourceUses } from '#model/source-uses.ts';
import { getById } from '#model/get-by-id.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: SourceUses,
  examples: ({ explainer }) => ({
    'of a source that much rests on': {
      uses: getSourceUses(explainer, getById(explainer.sources, 's02')),
      explainer: explainer.id,
    },
    'of the article': {
      uses: getSourceUses(explainer, getById(explainer.sources, 'article')),
      explainer: explainer.id,
    },
  }),
} satisfies ExampleFile<typeof SourceUses>;
