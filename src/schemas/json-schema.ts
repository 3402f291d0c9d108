import { z } from 'astro/zod';

/** Gets the JSON Schema of a file’s schema; cached for each schema. */
export function getJsonSchema(schema: z.ZodType): JsonSchema {
  const known = jsonSchemas.get(schema);
  const made =
    known ?? (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema);
  jsonSchemas.set(schema, made);
  return made;
}

const jsonSchemas = new WeakMap<z.ZodType, JsonSchema>();

/** Gets the part of a JSON Schema that describes `path` in a value; of several kinds, the one that the value names. */
export function getField(
  schema: JsonSchema,
  path: readonly PropertyKey[],
  value: unknown,
): JsonSchema | undefined {
  const kind = getIn(value, ['kind']);
  const variants = getVariants(schema);
  const own = variants.find(({ properties }) => properties?.['kind']?.const === kind) ?? schema;
  const [step, ...rest] = path;
  if (step === undefined)
    return own === schema ? schema : { ...own, description: own.description ?? schema.description };
  const extra = typeof own.additionalProperties === 'object' ? own.additionalProperties : undefined;
  const next = typeof step === 'number' ? own.items : (own.properties?.[String(step)] ?? extra);
  return next && getField(next, rest, getIn(value, [step]));
}

const getVariants = (schema: JsonSchema) => schema.anyOf ?? schema.oneOf ?? [];

/** The kinds that a value can be, of which it must be one. */
export const getKinds = (schema: JsonSchema | undefined) =>
  schema ? getVariants(schema).flatMap(({ properties }) => properties?.['kind']?.const ?? []) : [];

/** Gets what is at `path` in a value. */
export function getIn(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}

export type JsonSchema = {
  description?: string | undefined;
  const?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
};
