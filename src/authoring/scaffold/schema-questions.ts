import { z } from 'astro/zod';
import type { Answers, Question } from './kind.ts';
import { splitList } from './split-list.ts';

/**
 * Makes a question of every simple field of an object’s schema, optional where the field is. Lists are written with
 * commas. `samples` are texts for fields that nobody answers, `choices` the ids that are there and
 * `values` what else is usual, each by field.
 */
export const makeQuestions = (
  schema: z.ZodObject,
  { samples = {}, choices = {}, values = {} }: Wordings = {},
): Question[] =>
  readFields(schema).map((field) => ({
    ...toQuestion(field, samples[field.name], choices[field.name]),
    ...(values[field.name] && { values: values[field.name] ?? [] }),
  }));

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
  sample?: Question['sample'],
  choices?: Question['choices'],
): Question {
  return {
    name,
    asks: asks.replace(/\.$/u, ''),
    schema: z
      .string()
      .transform((value) => readValue(type, value))
      .pipe(schema),
    isOptional: !isRequired,
    ...(sample !== undefined && { sample }),
    ...(choices && { choices }),
    ...(known && { values: known }),
    ...(type === 'array' && { isList: true }),
  };
}

/** Makes values of the answers to the questions of a schema: lists, numbers and booleans of their texts. */
export const readAnswers = (schema: z.ZodObject, answers: Answers): Record<string, unknown> =>
  Object.fromEntries(
    readFields(schema).flatMap(({ name, type }) => {
      const answer = answers[name];
      return answer === undefined ? [] : [[name, readValue(type, answer)]];
    }),
  );

function readValue(type: string, value: string): unknown {
  if (type === 'array') return splitList(value);
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

export type Wordings = {
  samples?: Readonly<Record<string, Question['sample']>>;
  choices?: Readonly<Record<string, Question['choices']>>;
  values?: Readonly<Record<string, readonly string[]>>;
};
