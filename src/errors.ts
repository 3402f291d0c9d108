import { closest, distance } from 'fastest-levenshtein';
import { AstroError } from 'astro/errors';

/** All that is wrong with the content, as one error whose message is the whole report. */
export class ContentError extends AstroError {
  override name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}

/** The problems as an editor reads them: grouped by file, in the order of their lines, counted at the end as `noun`s. */
export function formatProblems(problems: readonly Problem[], noun = 'problem'): string {
  const files = Map.groupBy(problems, (problem) => problem.file);
  const groups = [...files].map(([file, inFile]) =>
    [file, ...inFile.toSorted(comparePlaces).map(formatProblem)].join('\n'),
  );
  return `${groups.join('\n\n')}\n\nFound ${count(problems.length, noun)} in ${count(files.size, 'file')}.`;
}

/**
 * The sentence that helps after an unknown word or id: the nearest known one, then all of them.
 * `noun` is what the known ones are, in the plural: `actors`.
 */
export function suggest(received: string, known: readonly string[], noun: string): string {
  if (known.length === 0) return `There are no ${noun} yet.`;
  const nearest = closest(received, known);
  const near = distance(received, nearest) <= Math.max(2, received.length / 3);
  return `${near ? `Did you mean \`${nearest}\`? ` : ''}Known ${noun}: ${known.join(', ')}.`;
}

function formatProblem({ line, column, entry, message, received, hint }: Problem): string {
  const place = line === undefined ? '' : `${line}:${column ?? 1}`;
  const details = [message, received === undefined ? undefined : `Received: ${received}`, hint];
  return [
    `  ${place.padEnd(8)}${entry ?? ''}`.trimEnd(),
    ...details.filter(Boolean).map((detail) => `          ${detail}`),
  ]
    .filter((row) => row.trim() !== '')
    .join('\n');
}

function comparePlaces(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** One thing an editor has to mend. Lines and columns count from 1. */
export type Problem = {
  /** The file as the editor knows it, from the content folder on. */
  file: string;
  line?: number | undefined;
  column?: number | undefined;
  /** The entry and field: `macron-guns-silent › speaker`. */
  entry?: string | undefined;
  /** What is wrong, in a sentence. */
  message: string;
  /** What stands there now. */
  received?: string | undefined;
  /** What to write instead. */
  hint?: string | undefined;
};
