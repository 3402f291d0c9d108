import type { Problem } from '#errors.ts';
import type { Texts } from './read-folder.ts';

/** Adds to each problem the lines it is about, as they are in the files. */
export function showLines(problems: readonly Problem[], texts: readonly Texts[]): Problem[] {
  const lines = new Map<string, string[]>();
  for (const file of new Set(problems.map((problem) => problem.file))) {
    const text = texts.map((files) => files.get(file)).find((found) => found !== undefined);
    if (text !== undefined) lines.set(file, text.split(/\r?\n/));
  }
  return problems.map((problem) => {
    const source =
      problem.line === undefined ? undefined : lines.get(problem.file)?.[problem.line - 1];
    return source === undefined ? problem : { ...problem, source };
  });
}
