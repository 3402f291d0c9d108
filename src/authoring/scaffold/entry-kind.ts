import type { z } from 'astro/zod';
import { addressId, id as plainId } from '#schemas/primitives.ts';
import { addEntry, addListEntry } from './edit-yaml.ts';
import type { Kind } from './kind.ts';
import { makeQuestions, readAnswers } from './schema-questions.ts';
import type { Wordings } from './schema-questions.ts';
import { writeFields } from './write-fields.ts';

/**
 * Makes a kind whose entries have exactly the fields of a schema: a flag for every field, and a question for every one
 * that is needed. Lists are written with commas.
 *
 * `place` is where an entry goes: under its id in a file, or at the end of a list (of the file itself, or of a field).
 */
export function makeEntryKind({
  schema,
  file,
  inExplainer,
  place = { kind: 'map' },
  samples,
  choices,
  values,
  next,
}: EntryKind): Kind {
  return {
    inExplainer,
    idSchema: inExplainer ? plainId : addressId,
    questions: makeQuestions(schema, {
      ...(samples && { samples }),
      ...(choices && { choices }),
      ...(values && { values }),
    }),
    write(id, answers, content, explainer) {
      const label = inExplainer ? explainer?.label : content.label;
      const texts = inExplainer ? explainer?.files : content.files;
      if (label === undefined || !texts) throw new Error('It is part of an explainer.');
      const path = `${label}/${file}.yaml`;
      const values = readAnswers(schema, answers);
      const text =
        place.kind === 'map'
          ? addEntry(texts, path, id, writeFields(schema, values, 2))
          : addListEntry(texts, path, place.field, { id, ...values });
      return { files: new Map([[path, text]]), next };
    },
  };
}

type EntryKind = Wordings & {
  schema: z.ZodObject;
  /** Without `.yaml`. */
  file: string;
  inExplainer: boolean;
  place?: { kind: 'map' } | { kind: 'list'; field?: string };
  next: string;
};
