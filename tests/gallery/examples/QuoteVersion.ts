import QuoteVersion from '#components/QuoteVersion.astro';
import type { ExampleFile } from '../example-file.ts';
import { getVersions } from '../get-versions.ts';

export default {
  component: QuoteVersion,
  examples: ({ explainer }) => {
    const { article, report, original } = getVersions(explainer);
    const shown = { explainer: explainer.id };
    return {
      'as the article has it': { ...shown, version: article },
      'with a way to its section': { ...shown, version: article, section: explainer.sections[0]! },
      'as a report has it': { ...shown, version: report },
      'in the original': { ...shown, version: original },
    };
  },
} satisfies ExampleFile<typeof QuoteVersion>;
