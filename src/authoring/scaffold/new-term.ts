import { glossary, term } from '#schemas/term.ts';
import { webAddress } from '#schemas/web-address.ts';
import { addEntry } from './edit-yaml.ts';
import type { Kind } from './kind.ts';
import { writeFields } from './write-fields.ts';

const SAMPLE = 'TK the term';

/** An entry of glossary.yaml. */
export const newTerm: Kind = {
  inExplainer: false,
  idSchema: glossary.keyType,
  questions: [
    {
      name: 'term',
      asks: 'The term, as the glossary lists it',
      schema: term.shape.term,
      sample: SAMPLE,
    },
    {
      name: 'definition',
      asks: 'Two plain sentences',
      schema: term.shape.definition,
      sample: 'TK Two sentences.',
    },
    {
      name: 'reference',
      asks: 'The address of a page to read more',
      schema: webAddress,
      sample: 'https://example.org/TK',
    },
  ],
  write(id, answers, { label, files }) {
    const file = `${label}/glossary.yaml`;
    const fields = writeFields(
      term,
      {
        // Two terms must not share a form.
        term: answers['term'] === SAMPLE ? `TK ${id.replaceAll('-', ' ')}` : answers['term'],
        definition: answers['definition'],
        references: [{ title: 'TK What it is called', url: answers['reference'] }],
      },
      2,
    );
    return {
      files: new Map([[file, addEntry(files, file, id, fields)]]),
      next: 'The first mention in each section is marked by itself.',
    };
  },
};
