import WordingLine from '#components/WordingLine.astro';
import { compareWords } from '#model/wording.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: WordingLine,
  examples: () => {
    const shown = { language: 'en', cite: 'https://example.org/minutes' };
    const { article, reported } = compareWords('too dear … for us', 'far too costly for all of us');
    return {
      'as the article has it': { ...shown, pieces: article },
      'as a report has it': { ...shown, pieces: reported, size: 'small' },
      'in the original': {
        ...shown,
        pieces: [{ kind: 'same', text: 'zu teuer' }],
        language: 'de',
        size: 'original',
      },
    };
  },
} satisfies ExampleFile<typeof WordingLine>;
