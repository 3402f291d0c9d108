import { z } from 'astro/zod';
import { PARTS } from './parts.ts';
import { explainerRecord } from './records/explainer-record.ts';

/** The schemas of all JSON files, by the name of the file without its ending. */
export const DATA_SCHEMAS = { explainer: explainerRecord, ...PARTS };

/**
 * The JSON Schema (https://json-schema.org/draft/2020-12) of a data file, made of the schema that the data’s type comes
 * from. Takes its own address.
 */
export const makeJsonSchema = (name: SchemaName, address: string): object => ({
  ...z.toJSONSchema(DATA_SCHEMAS[name], { target: 'draft-2020-12' }),
  $id: address,
});

export type SchemaName = keyof typeof DATA_SCHEMAS;
