import { z } from 'astro/zod';
import { addressId, id as plainId } from '#schemas/primitives.ts';
import type { ContentTexts, ExplainerTexts } from '#content/read/read-folder.ts';
import { addEntry, addListEntry } from './edit-yaml.ts';
import type { Answers, Kind, Question } from './kind.ts';
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
  samples = {},
  choices = {},
  next,
}: EntryKind): Kind {
  const fields = readFields(schema);
  return {
    inExplainer,
    idSchema: inExplainer ? plainId : addressId,
    questions: fields.map((field) => toQuestion(field, samples[field.name], choices[field.name])),
    write(id, answers, content, explainer) {
      const label = inExplainer ? explainer?.label : content.label;
      const texts = inExplainer ? explainer?.files : content.files;
      if (label === undefined || !texts) throw new Error('It is part of an explainer.');
      const path = `${label}/${file}.yaml`;
      const values = readValues(fields, answers);
      const text =
        place.kind === 'map'
          ? addEntry(texts, path, id, writeFields(schema, values, 2))
          : addListEntry(texts, path, place.field, { id, ...values });
      return { files: new Map([[path, text]]), next };
    },
  };
}

/** The fields of an object’s schema with their types, as JSON Schema has them. */
function readFields(schema: z.ZodObject): Field[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
  });
  return Object.entries(schema.shape).flatMap(([name, own]): Field[] => {
    const json = properties[name];
    // The id stands before the flags, and what has fields of its own is written by hand.
    if (name === 'id' || typeof json !== 'object' || json.type === 'object' || hasFields(json))
      return [];
    const known = (
      json.type === 'array' && typeof json.items === 'object' && 'enum' in json.items
        ? json.items.enum
        : json.enum
    ) as string[] | undefined;
    return [
      {
        name,
        schema: own as z.ZodType,
        type: String(json.type ?? 'string'),
        asks: json.description ?? name,
        known,
        isRequired: required.includes(name),
      },
    ];
  });
}

const hasFields = ({ items }: { items?: unknown }): boolean =>
  typeof items === 'object' && items !== null && 'properties' in items;

function toQuestion(
  { name, schema, type, asks, known, isRequired }: Field,
  sample?: string,
  choices?: Question['choices'],
): Question {
  const find = choices ?? (known && (() => known));
  return {
    name,
    asks: asks.replace(/\.$/u, ''),
    schema: z
      .string()
      .transform((value) => readValue(type, value))
      .pipe(schema),
    isOptional: !isRequired,
    ...(sample !== undefined && { sample }),
    ...(find && type !== 'array' && { choices: find }),
  };
}

const readValues = (fields: readonly Field[], answers: Answers) =>
  Object.fromEntries(
    fields.flatMap(({ name, type }) => {
      const answer = answers[name];
      return answer === undefined ? [] : [[name, readValue(type, answer)]];
    }),
  );

function readValue(type: string, value: string): unknown {
  if (type === 'array') return value.split(/\s*,\s*/u).filter(Boolean);
  if (type === 'number') return Number(value);
  if (type === 'boolean') return value === 'true' ? true : value === 'false' ? false : value;
  return value;
}

type Field = {
  name: string;
  schema: z.ZodType;
  type: string;
  asks: string;
  known: string[] | undefined;
  isRequired: boolean;
};
type EntryKind = {
  schema: z.ZodObject;
  /** Without `.yaml`. */
  file: string;
  inExplainer: boolean;
  place?: { kind: 'map' } | { kind: 'list'; field?: string };
  /** Texts for fields that nobody answers, by field. */
  samples?: Readonly<Record<string, string>>;
  choices?: Readonly<
    Record<string, (content: ContentTexts, explainer?: ExplainerTexts) => readonly string[]>
  >;
  next: string;
};
