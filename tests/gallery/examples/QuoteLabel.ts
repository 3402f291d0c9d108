import QuoteLabel from '#components/QuoteLabel.astro';
import type { ExampleFile } from '../example-file.ts';
import { getVersions } from '../get-versions.ts';

export default {
  component: QuoteLabel,
  examples: ({ explainer }) => {
    const { article, report, original } = getVersions(explainer);
    const shown = { explainer: explainer.id };
    return {
      'of a report': { ...shown, version: report },
      'of the article': { ...shown, version: article },
      'of the original': { ...shown, version: original },
    };
  },
  within: ['<p class="wrap type-label">', '</p>'],
} satisfies ExampleFile<typeof QuoteLabel>;
