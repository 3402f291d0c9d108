import WordingLine from '#components/WordingLine.astro';
import type { ExampleFile } from '../example-file.ts';
import { getVersions } from '../get-versions.ts';

export default {
  component: WordingLine,
  examples: ({ explainer }) => {
    const { article, report, original } = getVersions(explainer);
    return {
      'as a report has it': { version: report },
      'as the article has it': { version: article },
      'of a long quote': { version: article, isLong: true },
      'in the original': { version: original },
    };
  },
  within: ['<figure class="quote wrap">', '</figure>'],
} satisfies ExampleFile<typeof WordingLine>;
