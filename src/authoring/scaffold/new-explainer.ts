import { event } from '#schemas/event.ts';
import { explainer as schema } from '#schemas/explainer.ts';
import { explainerFiles } from '#schemas/files.ts';
import { note } from '#schemas/note.ts';
import { position } from '#schemas/position.ts';
import { addressId } from '#schemas/primitives.ts';
import { source } from '#schemas/source.ts';
import { getSchemaLine } from '../json-schemas/json-schemas.ts';
import type { Kind } from './kind.ts';
import { writeSection } from './new-section.ts';
import { writeFields } from './write-fields.ts';

/** A folder with every file of an explainer. What must be written is marked TK. */
export const newExplainer: Kind = {
  inExplainer: false,
  idSchema: addressId,
  questions: [
    {
      name: 'headline',
      asks: 'Your own headline',
      schema: schema.shape.headline,
      sample: 'TK the headline',
    },
    {
      name: 'article',
      asks: 'The address of the article it explains',
      schema: source.shape.url,
      sample: 'https://example.org/TK',
    },
    {
      name: 'publisher',
      asks: 'Who published the article',
      schema: source.shape.publisher,
      sample: 'TK',
    },
  ],
  write(id, { headline, article, publisher }, { label: content, explainers }) {
    const label = `${content}/explainers/${id}`;
    if (explainers.some((present) => present.id === id))
      throw new Error(`There is already a folder ${label}. Choose another id.`);
    const today = new Date().toISOString().slice(0, 10);
    const fields = writeFields(schema, {
      topic: 'TK the topic',
      headline,
      standfirst: 'TK two or three sentences.',
      asOf: today,
      published: today,
      article: { source: 'article', written: today, retells: ['A1'] },
      keyPoints: ['first', 'second', 'third'].map((which) => ({
        text: `TK the ${which} key point.`,
        section: SECTION,
      })),
      questions: [{ id: 'question', label: 'TK', asks: 'TK what the sides differ on?' }],
      sections: [SECTION],
    });
    const articleFields = writeFields(
      source,
      { title: 'TK the title of the article', publisher, url: article, kind: 'article' },
      2,
    );
    const empty = Object.keys(explainerFiles).filter(
      (name) => name !== 'explainer' && name !== 'sources',
    );
    return {
      files: new Map([
        [`${label}/explainer.yaml`, `${getSchemaLine('explainer')}\n${fields}`],
        [`${label}/sources.yaml`, `${getSchemaLine('sources')}\narticle:\n${articleFields}`],
        [
          `${label}/sections/${SECTION}.mdx`,
          writeSection({ title: 'TK the heading', summary: 'TK one sentence.', retells: ['A1'] }),
        ],
        ...empty.map((name): [string, string] => [`${label}/${name}.yaml`, writeEmpty(name)]),
      ]),
      next: 'Replace every TK. Then: npm run new -- quote, npm run new -- section.',
    };
  },
};

const SECTION = 'first-section';

/** Writes a file without entries, with an example entry in comments. */
function writeEmpty(name: string): string {
  const sample = SAMPLES[name];
  const comment = sample ? `\n${sample.replace(/^(?=.)/gm, '# ')}` : '';
  return `${getSchemaLine(name)}\n# ${HINTS[name]}\n${comment}`;
}

const HINTS: Record<string, string> = {
  quotes: 'Words in quotation marks: `npm run new -- quote <id>` writes one.',
  positions:
    'Who wants, refuses or conditions what, on which question, on which day. One looks like this:',
  events: 'What happened before, in the days of the article, and after. One looks like this:',
  notes: 'What other sources add or correct, and what is unclear. One looks like this:',
  updates: 'Every later change, with its date. One looks like this:',
};

const SAMPLES: Record<string, string> = {
  positions: `p01:\n${writeFields(position, { stance: 'supports', date: '2025-03-17', sentence: 'A1', actors: ['an-actor'], question: 'question', says: 'One sentence.', sources: ['article'] }, 2)}`,
  events: `an-event:\n${writeFields(event, { date: '2025-03-17', title: 'A few words', text: 'One to three sentences.', sources: ['article'], phase: 'now' }, 2)}`,
  notes: `a-note:\n${writeFields(note, { section: SECTION, sentence: 'A1', kind: 'adds', text: 'One to three sentences.', sources: ['article'] }, 2)}`,
  updates: `- date: 2025-03-18\n  kind: correction\n  text: What was changed, in one sentence.\n  affects:\n    - section/${SECTION}\n`,
};
