import SourceList from '#components/SourceList.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: SourceList,
  examples: ({ explainer }) => ({
    'of an explainer, with what rests on each': {
      sources: explainer.sources,
      explainer,
    },
    'of a quote': { sources: explainer.sources },
    'with an archived copy': {
      sources: [
        {
          ...explainer.sources[1]!,
          archived: 'https://web.archive.org/web/20250318120501/https://example.org/',
        },
      ],
    },
  }),
} satisfies ExampleFile<typeof SourceList>;
