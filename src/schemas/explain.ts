import type { z } from 'astro/zod';
import { suggest } from '#errors.ts';
import { getField, getIn, getJsonSchema, getKinds } from './json-schema.ts';
import type { JsonSchema } from './json-schema.ts';

/**
 * Explains what a schema refused: the path, what is wrong, what was received, what to write.
 *
 * Takes the schema, the refused value and Zod’s issues about it. A field’s own message takes precedence over ours.
 */
export function explainIssues(
  schema: z.ZodType,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): Explanation[] {
  const root = getJsonSchema(schema);
  return issues.flatMap((issue) => explainIssue(issue, root, value));
}

function explainIssue(issue: z.core.$ZodIssue, root: JsonSchema, value: unknown): Explanation[] {
  const { path } = issue;
  const received = getIn(value, path);
  const field = getField(root, path, value);
  const description = field?.description;
  const name = String(path.at(-1) ?? 'the file');

  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = Object.keys(field?.properties ?? {});
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `There is no field \`${key}\` here.`,
        hint: suggest(key, known, 'fields'),
      }));
    }
    case 'invalid_type':
      if (received === undefined)
        return [{ path, message: `\`${name}\` is missing.`, hint: description }];
      return [
        {
          path,
          message: `\`${name}\` must be ${nameType(issue.expected)}.`,
          received: show(received),
          hint: [isTaken(issue.expected, received) && IN_QUOTES, description]
            .filter(Boolean)
            .join(' '),
        },
      ];
    case 'invalid_value': {
      if (received === undefined)
        return [{ path, message: `\`${name}\` is missing.`, hint: description }];
      const known = issue.values.map(String);
      return [
        {
          path,
          message: `\`${name}\` has a value that is not known.`,
          received: show(received),
          hint: suggest(show(received), known, 'values'),
        },
      ];
    }
    case 'invalid_union': {
      // The path ends with the field that distinguishes the kinds.
      const known = getKinds(getField(root, path.slice(0, -1), value));
      if (received === undefined)
        return [
          { path, message: `\`${name}\` is missing.`, hint: `Known values: ${known.join(', ')}.` },
        ];
      return [
        {
          path,
          message: `\`${name}\` has a value that is not known.`,
          received: show(received),
          hint: suggest(show(received), known, 'values'),
        },
      ];
    }
    case 'invalid_key':
      return issue.issues.map((inner) => ({ path, message: inner.message, received: show(name) }));
    default:
      return [{ path, message: issue.message, received: show(received), hint: description }];
  }
}

/** True for a value that YAML made from a text such as 1843, Null or true. */
const isTaken = (expected: string, received: unknown) =>
  expected === 'string' && (received === null || typeof received !== 'object');

const IN_QUOTES =
  'Text that looks like a number, `true` or `null` stands in quotation marks, as in `"1843"`.';

function nameType(expected: string): string {
  const names: Record<string, string> = {
    string: 'text',
    number: 'a number',
    boolean: '`true` or `false`',
    array: 'a list',
    object: 'a set of fields',
    record: 'a set of entries, each with its id',
  };
  return names[expected] ?? expected;
}

function show(value: unknown): string {
  // `JSON.stringify` gives undefined for `undefined`, which its types do not say.
  const shown = typeof value === 'string' ? value : (JSON.stringify(value) as string | undefined);
  return shown === undefined ? 'nothing' : shown.length > 120 ? `${shown.slice(0, 119)}…` : shown;
}

export type Explanation = {
  path: readonly PropertyKey[];
  message: string;
  received?: string | undefined;
  hint?: string | undefined;
};
