import WordingPieces from '#components/WordingPieces.astro';
import type { ExampleFile } from '../example-file.ts';
import { getVersions } from '../get-versions.ts';

export default {
  component: WordingPieces,
  examples: ({ explainer }) => {
    const { article, report } = getVersions(explainer);
    return {
      'as a report has them': { pieces: report.pieces },
      'as the article has them': { pieces: article.pieces },
    };
  },
  within: ['<p class="wrap type-body">', '</p>'],
} satisfies ExampleFile<typeof WordingPieces>;
