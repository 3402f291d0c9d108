import { explainer as schema } from '#schemas/explainer.ts';
import { getSchemaLine } from '../json-schemas/json-schemas.ts';
import { writeFields } from '../scaffold/write-fields.ts';
import type { About } from './draft-about.ts';
import type { DraftSection } from './group-sections.ts';

/** The text of explainer.yaml: the sentences and sections of the article, and TK for what an editor writes. */
export function draftExplainerFile(
  sections: readonly DraftSection[],
  { date, today }: About,
): string {
  const first = 'part-1';
  const fields = writeFields(schema, {
    topic: 'TK the topic',
    headline: 'TK the headline',
    standfirst: 'TK two or three sentences.',
    asOf: date,
    published: today,
    article: { source: 'article', written: date, retells: sections.flatMap(({ ids }) => ids) },
    keyPoints: ['first', 'second', 'third'].map((which) => ({
      text: `TK the ${which} key point.`,
      section: first,
    })),
    questions: [{ id: 'question', label: 'TK', asks: 'TK what the sides differ on?' }],
    sections: sections.map((_, number) => `part-${number + 1}`),
  });
  return `${getSchemaLine('explainer')}\n${fields}`;
}
