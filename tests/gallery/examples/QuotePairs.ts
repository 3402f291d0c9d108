import QuotePairs from '#components/QuotePairs.astro';
import { getById } from '#model/get-by-id.ts';
import type { ReportVersion } from '#model/quote-layout.ts';
import type { ExampleFile } from '../example-file.ts';
import { getVersions } from '../get-versions.ts';

export default {
  component: QuotePairs,
  examples: ({ explainer }) => {
    const quote = getById(explainer.quotes, 'too-dear');
    const report = getVersions(explainer).report as ReportVersion;
    const pair = { reported: 'costly', article: 'dear' };
    return {
      'without pairs': { quote, report },
      'words for words, and words left out': {
        quote: { ...quote, pairs: [pair, { reported: 'for us' }] },
        report,
      },
      'words left out': { quote: { ...quote, pairs: [{ reported: 'for us' }] }, report },
    };
  },
  within: ['<figure class="quote wrap">', '</figure>'],
} satisfies ExampleFile<typeof QuotePairs>;
