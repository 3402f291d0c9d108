import { LineCounter, parseDocument } from 'yaml';
import type { YAMLError } from 'yaml';
import type { Problem } from '../errors.ts';
import { nameCharacter, ODD_SPACE } from '../model/characters.ts';
import { getSpan } from './get-span.ts';
import { createProblemList } from './problem-list.ts';
import { explainIndent } from './refuse-scalar.ts';
import { refuseText } from './refuse-text.ts';
import { findRefused, TOO_DEEP } from './refuse-yaml.ts';
import type { Refused } from './refuse-yaml.ts';

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

  const findings = [
    ...findRefused(document.contents, text),
    ...explainErrors([...document.errors, ...document.warnings], text),
  ];
  const list = createProblemList();
  for (const { start, end, isSyntax, ...finding } of keepFirst(findings, lineCounter))
    list.add(file, () => ({ file, ...getPlace(start, end), isSyntax, ...finding }));
  const problems = list.getProblems();
  const value: unknown = findings.some(({ isSyntax }) => isSyntax) ? undefined : document.toJS();
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

/** What the parser says, and what it does not: of a quotation mark or an indent it only sees that all around is wrong. */
function explainErrors(errors: readonly YAMLError[], text: string): Refused[] {
  const [first] = errors;
  if (!first) return [];
  const indent = ODD_INDENT.exec(text);
  if (indent) {
    const start = indent.index + indent[0].length - 1;
    return [{ start, end: start + 1, isSyntax: true, ...explainIndent(text.charAt(start)) }];
  }
  return errors.map((error) => {
    const [start, end] = error.pos;
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1).split('\n', 1)[0] ?? '';
    const [, curly] = CURLY.exec(line) ?? [];
    return {
      ...{ start, end, isSyntax: true },
      message: `This is not valid YAML: ${error.message}.`,
      received:
        text
          .slice(start, start + 200)
          .split('\n', 1)[0]
          ?.trim() || undefined,
      hint: curly
        ? `The value starts with ${nameCharacter(curly)}, which YAML takes for a letter: put \`"\` or \`'\` around the whole value.`
        : (HINTS[error.code] ?? 'Check indents, colons and quotation marks.'),
    };
  });
}

const ODD_INDENT = new RegExp(`(?:^|\\n) *${ODD_SPACE.source}`, 'u');
const HINTS: Partial<Record<YAMLError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'Text with `: ` in it stands in quotation marks; else check the indents.',
  BAD_SCALAR_START: 'Text that starts with such a character stands in quotation marks.',
};
const CURLY = /^\s*(?:- *)?(?:[\w-]+: *)?([“”„‘’«])/u;

/** Of several mistakes in the syntax of one line only the first, and a few in all: most that follow come from it. */
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

/** A problem of the text itself; after one of syntax there is no value. */
type YamlProblem = Problem & { isSyntax?: boolean };

type Place = { line: number; column: number; length: number };

export type YamlFile = {
  file: string;
  value: unknown;
  problems: YamlProblem[];
  locate: (path: readonly PropertyKey[]) => Place;
};
