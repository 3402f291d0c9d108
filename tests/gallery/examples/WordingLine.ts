import WordingLine from '#components/WordingLine.astro';
import type { ExampleFile } from '../example-file.ts';
import { getVersions } from '../get-versions.ts';

export default {
  component: WordingLine,
  examples: ({ explainer }) => {
    const { article, report, original } = getVersions(explainer);
    const cite = 'https://example.org/minutes';
    return {
      'as the article has it': { version: article, cite },
      'as a report has it': { version: report, cite },
      'in the original': { version: original, cite },
    };
  },
} satisfies ExampleFile<typeof WordingLine>;
