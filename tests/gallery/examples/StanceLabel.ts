import StanceLabel from '#components/StanceLabel.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: StanceLabel,
  examples: () => ({
    'a stance': { position: { stance: 'supports' } },
    'with its condition': { position: { stance: 'willing', condition: 'if the others do too' } },
    'not in the article': { position: { stance: 'criticises', attribution: 'other-sources' } },
    'of the explainer’s own, said later that day': {
      position: {
        stance: 'abstains',
        own: { id: 'abstains', label: 'Abstains', mark: 'bars' },
        order: 2,
      },
    },
    'by the article alone': { position: { stance: 'rejects', attribution: 'article' } },
  }),
} satisfies ExampleFile<typeof StanceLabel>;
