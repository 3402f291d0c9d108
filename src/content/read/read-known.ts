import { z } from 'astro/zod';

/**
 * Reads what can be known of a value that its schema may refuse: of a set of fields those that are right, of a list the
 * items that are, each at its place in a list with gaps. Gives undefined if nothing is right. Other rules check what is
 * known, so that one wrong field does not hide the problems of those beside it.
 */
export function readKnown<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Known<z.output<Schema>> | undefined {
  return read(schema, value) as Known<z.output<Schema>> | undefined;
}

function read(schema: z.core.$ZodType, value: unknown): unknown {
  const result = z.core.safeParse(schema, value);
  if (result.success) return result.data;
  const inner = unwrap(schema, value);
  if (inner instanceof z.ZodArray && Array.isArray(value)) return readItems(inner.element, value);
  if (inner instanceof z.ZodObject && isFields(value)) return readFields(inner.shape, value);
  return undefined;
}

/** Loops over the list skip the gaps, and the paths of the items stay right. */
function readItems(schema: z.core.$ZodType, items: readonly unknown[]): unknown[] {
  const known: unknown[] = [];
  for (const [index, item] of items.entries()) {
    const value = read(schema, item);
    if (value !== undefined) known[index] = value;
  }
  return known;
}

function readFields(shape: z.core.$ZodShape, fields: Record<string, unknown>): object {
  const known = Object.entries(shape).map(([name, schema]) => [name, read(schema, fields[name])]);
  return Object.fromEntries(known.filter(([, value]) => value !== undefined)) as object;
}

/** The schema of the fields or items themselves: without defaults, and of several kinds the one that is named. */
function unwrap(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.def.innerType, value);
  if (schema instanceof z.ZodPipe) return unwrap(schema.def.out, value);
  if (!(schema instanceof z.ZodDiscriminatedUnion) || !isFields(value)) return schema;
  const { discriminator, options } = schema.def;
  const isNamed = (option: z.core.$ZodType) =>
    option instanceof z.ZodObject &&
    z.core.safeParse(option.shape[discriminator] as z.ZodType, value[discriminator]).success;
  return options.find(isNamed) ?? schema;
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of which any field, however deep, may be unknown; entries by their ids are all there. */
export type Known<Value> = Value extends readonly (infer Item)[]
  ? Known<Item>[]
  : Value extends object
    ? string extends keyof Value
      ? { [Id in keyof Value]: Known<Value[Id]> }
      : { [Name in keyof Value]?: Known<Value[Name]> | undefined }
    : Value;
