import QuoteRow from '#components/QuoteRow.astro';
import type { ExampleFile } from '../example-file.ts';
import { getVersions } from '../get-versions.ts';

export default {
  component: QuoteRow,
  examples: ({ explainer }) => {
    const { article, report, original } = getVersions(explainer);
    const shown = { explainer: explainer.id };
    return {
      'of a report': { ...shown, version: report },
      'of the article': { ...shown, version: article },
      'of the original': { ...shown, version: original },
    };
  },
  within: ['<figure class="quote wrap">', '</figure>'],
} satisfies ExampleFile<typeof QuoteRow>;
