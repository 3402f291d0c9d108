import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../errors.ts';
import { getSpan } from './get-span.ts';
import { refuseText } from './refuse-text.ts';
import { findRefused, TOO_DEEP } from './refuse-yaml.ts';

/**
 * Reads one YAML text as plain data (YAML 1.2 core schema: no dates, no custom tags, no anchors).
 *
 * `firstLine` is the line of `file` that the text starts on, for frontmatter. Gives the value, what is wrong
 * with its syntax, and a way from a path in the value back to its place in the file. Never throws.
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
  const refused = refuseText(file, text, LONGEST, firstLine);
  if (refused) return createUnread(refused, firstLine);
  const lineCounter = new LineCounter();
  const document = parse(text, lineCounter);
  if (!document) return createUnread({ file, line: firstLine, column: 1, ...TOO_DEEP }, firstLine);
  const getPlace = (offset: number, end = offset): Place => {
    const { line, col } = lineCounter.linePos(offset);
    const lineEnd = text.indexOf('\n', offset);
    const stop = Math.max(offset, lineEnd === -1 ? end : Math.min(end, lineEnd));
    return {
      line: line + firstLine - 1,
      column: col,
      length: stop - offset,
    };
  };

  const problems = keepFirst([
    ...findRefused(document.contents).map(({ start, end, ...problem }) => ({
      file,
      ...getPlace(start, end),
      ...problem,
    })),
    ...[...document.errors, ...document.warnings].map((error) => ({
      file,
      ...getPlace(...error.pos),
      isSyntax: true,
      message: `This is not valid YAML: ${error.message}.`,
      received: text.slice(error.pos[0]).split('\n', 1)[0]?.trim() || undefined,
      hint: 'Check indents, colons and quotation marks.',
    })),
  ]);
  const value: unknown = problems.some(({ isSyntax }) => isSyntax) ? undefined : document.toJS();
  return {
    file,
    value,
    problems,
    locate: (path) => getPlace(...getSpan(document.contents, path)),
  };
}

/** The document, or undefined where the parser calls itself until there is no room: lists in lists in lists. */
function parse(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, {
      lineCounter,
      schema: 'core',
      prettyErrors: false,
      logLevel: 'error',
      // The package compares each name with all before it; ours takes one look at each.
      uniqueKeys: false,
    });
  } catch {
    return undefined;
  }
}

function createUnread(problem: Problem, line: number): YamlFile {
  return {
    file: problem.file,
    value: undefined,
    problems: [{ ...problem, isSyntax: true }],
    locate: () => ({ line, column: 1, length: 0 }),
  };
}

/** The most characters of a file: about a thousand sources. */
const LONGEST = 300_000;

/** Of several mistakes in the syntax of one line only the first, and a few in all: most that follow come from it. */
function keepFirst(problems: readonly YamlProblem[]): YamlProblem[] {
  const syntax = problems.filter(({ isSyntax }) => isSyntax);
  const lines = [...Map.groupBy(syntax, ({ line }) => line).values()];
  return [
    ...lines.flatMap((inLine) => inLine.slice(0, 1)).slice(0, 5),
    ...problems.filter(({ isSyntax }) => !isSyntax).slice(0, 20),
  ];
}

/** A problem of the text itself; after one of syntax there is no value. */
type YamlProblem = Problem & { isSyntax: boolean };

type Place = { line: number; column: number; length: number };

export type YamlFile = {
  file: string;
  value: unknown;
  problems: YamlProblem[];
  locate: (path: readonly PropertyKey[]) => Place;
};
