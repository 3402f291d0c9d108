import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Node } from 'yaml';
import type { Problem } from '../errors.ts';
import { refuseText } from './refuse-text.ts';
import { findRefused } from './refuse-yaml.ts';

/**
 * Reads one YAML text as plain data (YAML 1.2 core schema: no dates, no custom tags, no anchors).
 *
 * `firstLine` is the line of `file` that the text starts on, for frontmatter. Gives the value, what is wrong
 * with its syntax, and a way from a path in the value back to its place in the file. Never throws.
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
  const refused = refuseText(file, text, LONGEST, firstLine);
  if (refused)
    return {
      file,
      value: undefined,
      problems: [{ ...refused, isSyntax: true }],
      locate: () => ({ line: firstLine, column: 1, length: 0 }),
    };
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    schema: 'core',
    prettyErrors: false,
    logLevel: 'silent',
    // The package compares each name with all before it; ours takes one look at each.
    uniqueKeys: false,
  });
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

  const problems: YamlProblem[] = [
    ...[...document.errors, ...document.warnings].slice(0, MOST_ERRORS).map((error) => ({
      file,
      ...getPlace(...error.pos),
      isSyntax: true,
      message: `This is not valid YAML: ${error.message}.`,
      received: text.slice(error.pos[0]).split('\n', 1)[0]?.trim(),
      hint: 'Check indents, colons and quotation marks.',
    })),
    ...findRefused(document.contents).map(({ start, end, ...problem }) => ({
      file,
      ...getPlace(start, end),
      ...problem,
    })),
  ];
  const value: unknown = problems.some(({ isSyntax }) => isSyntax) ? undefined : document.toJS();
  return {
    file,
    value,
    problems,
    locate: (path) => getPlace(...getSpan(document.contents, path)),
  };
}

/** The most characters of a file: about a thousand sources. */
const LONGEST = 300_000;

/** Of the mistakes in one text; most that follow come from the first. */
const MOST_ERRORS = 5;

/**
 * Where the deepest part of `path` that is there starts and ends: of an entry its name, with the value where that
 * is what is meant and stands on one line; of an item the item.
 */
function getSpan(root: Node | null, path: readonly PropertyKey[]): [start: number, end: number] {
  let node: unknown = root;
  let span: [number, number] = [root?.range?.[0] ?? 0, root?.range?.[0] ?? 0];
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isNode(item.key) && String(item.key.toJSON()) === String(step),
      );
      if (!isPair(pair) || !isNode(pair.key)) break;
      const isLast = index === path.length - 1;
      const [start, end] = pair.key.range ?? span;
      span = [start, isLast && isPlain(pair.value) ? (pair.value.range?.[1] ?? end) : end];
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (!isNode(item)) break;
      const [start, end] = item.range ?? span;
      span = [start, end];
      node = item;
    } else break;
  }
  return span;
}

/** True for a value that is written behind its name: a text in one piece or a list in brackets. */
const isPlain = (node: unknown): node is Node =>
  isNode(node) && !('type' in node && String(node.type).startsWith('BLOCK')) && !isBlock(node);

const isBlock = (node: Node) => (isMap(node) || isSeq(node)) && !node.flow;

/** A problem of the text itself; after one of syntax there is no value. */
type YamlProblem = Problem & { isSyntax: boolean };

type Place = { line: number; column: number; length: number };

export type YamlFile = {
  file: string;
  value: unknown;
  problems: YamlProblem[];
  locate: (path: readonly PropertyKey[]) => Place;
};
