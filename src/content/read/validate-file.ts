import type { z } from 'astro/zod';
import type { Problem } from '#errors.ts';
import { explainIssues } from '#schemas/explain.ts';
import type { Explanation } from '#schemas/explain.ts';
import { createProblemList } from './problem-list.ts';
import type { ProblemList } from './problem-list.ts';
import { readKnown } from './read-known.ts';
import type { Known } from './read-known.ts';
import type { YamlFile } from './yaml-file.ts';

/**
 * Validates a whole file against a schema; the value is undefined if anything in it is wrong, and `known` is what is
 * right in it.
 */
export function validateFile<Schema extends z.ZodType>(
  yaml: YamlFile,
  schema: Schema,
): Validated<z.output<Schema>> {
  const result = schema.safeParse(yaml.value);
  if (result.success) {
    const known = result.data as Known<z.output<Schema>>;
    return { value: result.data, known, problems: yaml.problems };
  }
  if (hasSyntaxProblem(yaml))
    return { value: undefined, known: undefined, problems: yaml.problems };
  const list = createProblemList();
  explainInto(list, yaml, schema, yaml.value, result.error.issues);
  return {
    value: undefined,
    known: readKnown(schema, yaml.value),
    problems: [...yaml.problems, ...list.getProblems()],
  };
}

const hasSyntaxProblem = ({ problems }: YamlFile) => problems.some(({ isSyntax }) => isSyntax);

function explainInto(
  list: ProblemList,
  yaml: YamlFile,
  schema: z.ZodType,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): void {
  // An issue about several unknown names becomes one problem for each.
  const single = issues.flatMap((issue): z.core.$ZodIssue[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ ...issue, keys: [key] }))
      : [issue],
  );
  for (const issue of single)
    list.add(yaml.file, () => {
      const [{ path, ...explanation }] = explainIssues(schema, value, [issue]) as [Explanation];
      return { file: yaml.file, ...yaml.locate(path), entry: nameEntry(path), ...explanation };
    });
}

/**
 * Validates a file that maps ids to entries, each entry on its own, so that a wrong entry does not hide the others.
 * `known` has every entry, of a wrong one what is right in it. `ids` are all ids in the file, right or wrong: a
 * reference to a wrong entry is not a second problem. They are undefined if the file cannot be read as entries at all.
 */
export function validateEntries<Entry>(
  yaml: YamlFile,
  schema: z.ZodRecord<z.ZodType<string, string>, z.ZodType<Entry>>,
): ValidatedEntries<Entry> {
  const { value } = yaml;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const isEmpty = (value === undefined || value === null) && yaml.problems.length === 0;
    return isEmpty
      ? { entries: {}, known: {}, ids: [], problems: [] }
      : { entries: {}, known: {}, ids: undefined, problems: validateFile(yaml, schema).problems };
  }
  const entries: Record<string, Entry> = {};
  const known: Record<string, Known<Entry>> = {};
  const list = createProblemList();
  for (const [id, entry] of Object.entries(value as Record<string, unknown>)) {
    const one = { [id]: entry };
    const result = schema.safeParse(one);
    if (result.success) {
      entries[id] = result.data[id] as Entry;
      known[id] = entries[id] as Known<Entry>;
    } else {
      explainInto(list, yaml, schema, one, result.error.issues);
      known[id] = readKnown(schema.valueType, entry) ?? ({} as Known<Entry>);
    }
  }
  const problems = [...yaml.problems, ...list.getProblems()];
  return { entries, known, ids: Object.keys(value), problems };
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

type Validated<Value> = {
  value: Value | undefined;
  known: Known<Value> | undefined;
  problems: Problem[];
};

type ValidatedEntries<Entry> = {
  entries: Record<string, Entry>;
  known: Record<string, Known<Entry>>;
  ids: string[] | undefined;
  problems: Problem[];
};
