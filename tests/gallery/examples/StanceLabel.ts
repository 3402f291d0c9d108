import StanceLabel from '#components/StanceLabel.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: StanceLabel,
  examples: () => ({
    'a stance': { position: { stance: 'supports' } },
    'with its condition': { position: { stance: 'willing', condition: 'if the others do too' } },
    'by the article alone': { position: { stance: 'rejects', attribution: 'article' } },
  }),
} satisfies ExampleFile<typeof StanceLabel>;
