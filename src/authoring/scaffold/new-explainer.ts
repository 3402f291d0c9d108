import { explainer as schema } from '#schemas/explainer.ts';
import { explainerFiles } from '#schemas/files.ts';
import { addressId } from '#schemas/primitives.ts';
import { source } from '#schemas/source.ts';
import { getSchemaLine } from '../json-schemas/json-schemas.ts';
import { SECTION, writeEmpty } from './empty-files.ts';
import { getToday } from './get-today.ts';
import type { Kind } from './kind.ts';
import { writeSection } from './new-section.ts';
import { writeFields } from './write-fields.ts';

/** A folder with every file of an explainer. What must be written is marked TK. */
export const newExplainer: Kind = {
  inExplainer: false,
  idSchema: addressId,
  questions: [
    {
      name: 'topic',
      asks: 'What it is about, in a word or two',
      schema: schema.shape.topic,
      sample: 'TK the topic',
    },
    {
      name: 'headline',
      asks: 'Your own headline',
      schema: schema.shape.headline,
      sample: 'TK the headline',
    },
    {
      name: 'standfirst',
      asks: 'What happened, where it stands and what is open, in two or three sentences',
      schema: schema.shape.standfirst,
      sample: 'TK two or three sentences.',
    },
    {
      name: 'asOf',
      asks: 'The day whose state it describes',
      schema: schema.shape.asOf,
      sample: getToday,
    },
    {
      name: 'published',
      asks: 'The day it is published',
      schema: schema.shape.published,
      sample: getToday,
    },
    {
      name: 'written',
      asks: 'The day the article was written',
      schema: schema.shape.article.shape.written,
      sample: getToday,
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
  write(id, { article, publisher, written, ...known }, { label: content, explainers }) {
    const label = `${content}/explainers/${id}`;
    if (explainers.some((present) => present.id === id))
      throw new Error(`There is already a folder ${label}. Choose another id.`);
    const fields = writeFields(schema, {
      ...known,
      article: { source: 'article', written, retells: ['A1'] },
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
