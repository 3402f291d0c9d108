import { closest, distance } from 'fastest-levenshtein';
import { AstroError } from 'astro/errors';

/** All problems of the content in one error; its message is the whole report. */
export class ContentError extends AstroError {
  override name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}

/**
 * Formats the problems for an editor: grouped by file, in the order of their lines, and counted at the end as `noun`s.
 */
export function formatProblems(problems: readonly Problem[], noun = 'problem'): string {
  const files = Map.groupBy(problems, (problem) => problem.file);
  const groups = [...files].map(([file, inFile]) =>
    [file, ...inFile.toSorted(comparePlaces).map(formatProblem)].join('\n'),
  );
  return `${groups.join('\n\n')}\n\nFound ${count(countProblems(problems), noun)} in ${count(files.size, 'file')}.`;
}

/** Counts the problems, including those that were only counted. */
export const countProblems = (problems: readonly Problem[]): number =>
  problems.reduce((sum, { more = 1 }) => sum + more, 0);

/**
 * The hint for an unknown word or id: the nearest known one, then all of them. `noun` is the plural noun for the known
 * ones: `actors`. A long list is shortened.
 */
export function suggest(received: string, known: readonly string[], noun: string): string {
  if (known.length === 0) return `There are no ${noun} yet.`;
  const nearest = closest(received.slice(0, LONGEST_WORD), known);
  const near =
    distance(received.slice(0, LONGEST_WORD), nearest) <= Math.max(2, received.length / 3);
  const left = known.length - MOST_KNOWN;
  const list = known.slice(0, left > 0 ? MOST_KNOWN : undefined).join(', ');
  return `${near ? `Did you mean \`${nearest}\`? ` : ''}Known ${noun}: ${list}${left > 0 ? `, and ${left} more` : ''}.`;
}

function formatProblem(problem: Problem): string {
  const { line, column, entry, message, received, hint, consequences = [] } = problem;
  const place = line === undefined ? '' : `${line}:${column ?? 1}`;
  const details = [
    ...[...underline(problem), message, ...showReceived(received), hint],
    ...(consequences.length > 0
      ? ['What rests on it:', ...consequences.map((one) => `  ${one}`)]
      : []),
  ];
  return [
    `  ${place.padEnd(8)}${entry ?? ''}`,
    ...details.map((detail) => detail && INDENT + detail),
  ]
    .filter((row) => row?.trim())
    .map((row) => showPlainly(row ?? '').trimEnd())
    .join('\n');
}

function showReceived(received: Problem['received']): string[] {
  const [first, ...more] = typeof received === 'string' ? [received] : (received ?? []);
  if (first === undefined) return [];
  return [`Received: ${first}`, ...more.map((line) => `          ${line}`)];
}

/** Shows the line as it is in the file, shortened if it is long, and underlines what the problem is about. */
function underline({ source, column = 1, length }: Problem): string[] {
  if (source === undefined || source.trim() === '' || length === 0) return [];
  const indent = source.search(/\S/);
  const start = Math.min(column - 1, source.length - 1);
  const from = source.length - indent > WIDEST ? Math.max(indent, start - 30) : indent;
  const shown = source.slice(Math.min(from, start), from + WIDEST);
  const left = start - Math.min(from, start);
  const [before, after] = [from > indent ? '… ' : '', from + WIDEST < source.length ? ' …' : ''];
  const marked = Math.min(length ?? Infinity, shown.trimEnd().length - left);
  return [
    `| ${before}${shown.trimEnd()}${after}`,
    `| ${' '.repeat(before.length + left)}${'^'.repeat(Math.max(1, marked))}`,
  ];
}

/** Text from a file must not move the cursor, start a line, or change the direction of the text. */
const showPlainly = (text: string) => text.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, ' ');

const INDENT = ' '.repeat(10);

/** Maximum known words that are listed, and maximum characters of an unknown one that are compared with them. */
const [MOST_KNOWN, LONGEST_WORD] = [60, 100];

/** Maximum characters of a line that are shown. */
const WIDEST = 100;

function comparePlaces(a: Problem, b: Problem): number {
  return (
    (a.more ?? 0) - (b.more ?? 0) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  );
}

const count = (number: number, noun: string) =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;

/** One thing that an editor must fix. Lines and columns count from 1. */
export type Problem = {
  /** The file as the editor knows it, starting with the content folder. */
  file: string;
  line?: number | undefined;
  column?: number | undefined;
  /** How many characters the problem covers: 0 for something missing; undefined for the rest of the line. */
  length?: number | undefined;
  /** The line as it is in the file. */
  source?: string | undefined;
  /** The entry and field: `macron-guns-silent › speaker`. */
  entry?: string | undefined;
  /** What is wrong, in a sentence. */
  message: string;
  /** The current text; a list if it has several lines. */
  received?: string | readonly string[] | undefined;
  /** What to write instead. */
  hint?: string | undefined;
  /** What else is wrong as long as this is: each with its file, line and column. */
  consequences?: readonly string[] | undefined;
  /** The day, `2026-11-24`, after which a warning is an error. */
  errorAfter?: string | undefined;
  /** How many problems this one represents, if they were only counted. */
  more?: number | undefined;
};
