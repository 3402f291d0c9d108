import MatrixCell from '#components/MatrixCell.astro';
import { getById } from '#model/get-by-id.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: MatrixCell,
  examples: ({ explainer, actors }) => {
    const actor = getById(actors, 'ada-berg');
    const question = explainer.questions[0]!;
    const position = getById(explainer.positions, 'p01');
    const rejects = { ...position, stance: 'rejects', attribution: 'article' } as const;
    return {
      'with two stances of one day': {
        actor,
        isExtract: true,
        cell: { question, positions: [position, rejects] },
      },
      'with what only other sources have': {
        actor,
        isExtract: true,
        cell: { question, positions: [{ ...position, attribution: 'other-sources' }] },
      },
      empty: { actor, isExtract: true, cell: { question, positions: [] } },
    };
  },
  within: [
    '<div class="wrap matrix"><table class="dots type-table"><tbody><tr><th scope="row">Ada Berg</th>',
    '</tr></tbody></table></div>',
  ],
} satisfies ExampleFile<typeof MatrixCell>;
