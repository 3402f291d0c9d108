import type { z } from 'astro/zod';
import type { Problem } from '../errors.ts';
import { explainIssues } from '../schemas/explain.ts';
import type { YamlFile } from './read-yaml.ts';

/** Validates a whole file against a schema; the value is undefined when anything in it is wrong. */
export function validateFile<Schema extends z.ZodType>(
  yaml: YamlFile,
  schema: Schema,
): Validated<z.output<Schema>> {
  const result = schema.safeParse(yaml.value);
  if (result.success) return { value: result.data, problems: yaml.problems };
  const problems = explainIssues(schema, yaml.value, result.error.issues).map(
    ({ path, ...explanation }): Problem => ({
      file: yaml.file,
      ...yaml.locate(path),
      entry: nameEntry(path),
      ...explanation,
    }),
  );
  return { value: undefined, problems: yaml.problems.length > 0 ? yaml.problems : problems };
}

/**
 * Validates a file that maps ids to entries, each entry for itself, so that one wrong entry does not hide the others.
 * `ids` are all that stand in the file, right or wrong: a reference to a wrong entry is no second problem. Of a file
 * that cannot be read as entries at all they are not known.
 */
export function validateEntries<Entry>(
  yaml: YamlFile,
  schema: z.ZodType<Record<string, Entry>>,
): { entries: Record<string, Entry>; ids: string[] | undefined; problems: Problem[] } {
  const { value } = yaml;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const isEmpty = (value === undefined || value === null) && yaml.problems.length === 0;
    return isEmpty
      ? { entries: {}, ids: [], problems: [] }
      : { entries: {}, ids: undefined, problems: validateFile(yaml, schema).problems };
  }
  if (yaml.problems.some(({ isSyntax }) => isSyntax))
    return { entries: {}, ids: undefined, problems: yaml.problems };
  const entries: Record<string, Entry> = {};
  const problems: Problem[] = [...yaml.problems];
  for (const [id, entry] of Object.entries(value)) {
    const validated = validateFile({ ...yaml, value: { [id]: entry }, problems: [] }, schema);
    problems.push(...validated.problems);
    if (validated.value) entries[id] = validated.value[id] as Entry;
  }
  return { entries, ids: Object.keys(value), problems };
}

/** `['a', 'roles', 0, 'title']` → `a › roles 1 › title`. */
export function nameEntry(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? ` ${step + 1}` : `${index ? ' › ' : ''}${String(step)}`,
    )
    .join('')
    .trim();
}

type Validated<Value> = { value: Value | undefined; problems: Problem[] };
