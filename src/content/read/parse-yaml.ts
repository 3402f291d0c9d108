import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from '#errors.ts';
import { explainErrors } from './explain-yaml.ts';
import { getSpan } from './get-span.ts';
import { getLocationAt } from './location-at.ts';
import { createProblemList } from './problem-list.ts';
import { refuseText } from './refuse-text.ts';
import { findRefused, TOO_DEEP } from './refuse-yaml.ts';
import type { Refused } from './refused.ts';
import type { Location, YamlFile } from './yaml-file.ts';

/** Parses one YAML text as `readYaml` describes, without its cache. */
export function parseYaml(file: string, text: string, firstLine: number): YamlFile {
  const refused = refuseText(file, text, LONGEST, firstLine);
  if (refused) return createUnread(refused, firstLine);
  const run = RUN.exec(text);
  if (run) {
    const line = getLocationAt(text, run.index).line + firstLine - 1;
    return createUnread({ file, line, column: 1, ...CROWDED }, firstLine);
  }
  const lineCounter = new LineCounter();
  const document = parseText(text, lineCounter);
  if (!document) return createUnread({ file, line: firstLine, column: 1, ...TOO_DEEP }, firstLine);
  const getLocation = (offset: number, end = offset): Location => {
    const { line, col } = lineCounter.linePos(offset);
    const lineEnd = text.indexOf('\n', offset);
    const stop = Math.max(offset, lineEnd === -1 ? end : Math.min(end, lineEnd));
    return {
      line: line + firstLine - 1,
      column: col,
      length: stop - offset,
    };
  };

  const findings = [
    ...findRefused(document.contents, text),
    ...explainErrors([...document.errors, ...document.warnings], text),
  ];
  const list = createProblemList();
  for (const { start, end, isSyntax, ...finding } of keepFirst(findings, lineCounter))
    list.add(file, () => ({ file, ...getLocation(start, end), isSyntax, ...finding }));
  const problems = list.getProblems();
  const value: unknown = findings.some(({ isSyntax }) => isSyntax) ? undefined : document.toJS();
  return {
    file,
    value,
    problems,
    locate: (path) => getLocation(...getSpan(document.contents, path)),
  };
}

/** Parses the text; undefined if the parser overflows the stack on deeply nested lists. */
function parseText(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, {
      lineCounter,
      schema: 'core',
      prettyErrors: false,
      logLevel: 'error',
      // The package compares each name with all names before it; our check looks at each once.
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

/** The parser is slow if it has to report thousands of errors in a line. */
const RUN = /[\]}"'?]{300}/;
const CROWDED = {
  message: 'Hundreds of brackets or quotation marks stand in a row.',
  hint: 'Nothing in this file needs it: check whether something was pasted into it by mistake.',
};

/** Maximum characters in a file: about a thousand sources. */
const LONGEST = 300_000;

/** Keeps only the first syntax error of each line, and only a few in all: most later ones follow from it. */
function keepFirst(findings: readonly Refused[], lineCounter: LineCounter): Refused[] {
  const lines = new Set<number>();
  return findings.filter(({ start, isSyntax }) => {
    if (!isSyntax) return true;
    if (lines.size === MOST_SYNTAX) return false;
    const { line } = lineCounter.linePos(start);
    const isFirst = !lines.has(line);
    lines.add(line);
    return isFirst;
  });
}

const MOST_SYNTAX = 5;
