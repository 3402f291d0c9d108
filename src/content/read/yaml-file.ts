import type { Problem } from '#errors.ts';

/** A YAML text as read; `locate` leads from a path in its value back to its location in the file. */
export type YamlFile = {
  file: string;
  value: unknown;
  problems: YamlProblem[];
  locate: (path: readonly PropertyKey[]) => Location;
};

/** A problem of the text itself; after a syntax problem there is no value. */
type YamlProblem = Problem & { isSyntax?: boolean };

/** Line and column count from 1; `length` is in characters, at most to the end of the line. */
export type Location = { line: number; column: number; length: number };
