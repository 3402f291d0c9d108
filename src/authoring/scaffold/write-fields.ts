import { z } from 'astro/zod';
import { stringify } from 'yaml';

/**
 * Writes values as YAML with the schema’s description above each field, so that an editor can read what belongs in it.
 * An optional field without a value is written as a comment, with the fields inside it.
 *
 * Takes an object’s schema and its values, and how many spaces to indent the lines.
 */
export function writeFields(schema: z.ZodType, values: Values, indent = 0): string {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
  }) as JsonSchema;
  return writeProperties({ properties, required }, values, ' '.repeat(indent));
}

function writeProperties(
  { properties = {}, required = [] }: JsonSchema,
  values: Values,
  indent: string,
): string {
  return Object.entries(properties)
    .map(([name, field]) => {
      const comment = field.description ? `${indent}# ${field.description}\n` : '';
      const value = values[name];
      if (value === undefined && !required.includes(name))
        return comment + writeUnset(name, field).replace(/^(?=.)/gm, `${indent}# `);
      if (field.properties && isValues(value))
        return `${comment}${indent}${name}:\n${writeProperties(field, value, `${indent}  `)}`;
      const text = stringify({ [name]: value }, { lineWidth: 100 });
      return comment + text.replace(/^(?=.)/gm, indent);
    })
    .join('');
}

/** An optional field without a value, with the fields inside it: `name: …`. */
function writeUnset(name: string, { properties, items }: JsonSchema): string {
  const inner = Object.keys(properties ?? items?.properties ?? {});
  if (inner.length === 0) return `${name}: …\n`;
  const lines = inner.map((field, index) => {
    const start = properties ? '  ' : index === 0 ? '  - ' : '    ';
    return `${start}${field}: …\n`;
  });
  return `${name}:\n${lines.join('')}`;
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export type Values = Readonly<Record<string, unknown>>;

type JsonSchema = {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  required?: string[];
};
