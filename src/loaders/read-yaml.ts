import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Node } from 'yaml';
import type { Problem } from '../errors.ts';

/**
 * Reads one YAML text as plain data (YAML 1.2 core schema: no dates, no custom tags, no anchors).
 *
 * `firstLine` is the line of `file` that the text starts on, for frontmatter. Gives the value, what is wrong
 * with its syntax, and a way from a path in the value back to its place in the file. Never throws.
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, schema: 'core', prettyErrors: false });
  const getPlace = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };

  const problems: YamlProblem[] = [...document.errors, ...document.warnings].map((error) => ({
    file,
    ...getPlace(error.pos[0]),
    ...explainSyntax(error.code, error.message, text.slice(error.pos[0]).split('\n', 1)[0] ?? ''),
  }));
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    problems.push({
      file,
      isSyntax: true,
      message: 'The file uses YAML anchors or aliases.',
      hint: 'Write the value out.',
    });
  }
  return { file, value, problems, locate: (path) => getPlace(getOffset(document.contents, path)) };
}

function explainSyntax(code: string, message: string, line: string) {
  const received = line.trim();
  if (code === 'DUPLICATE_KEY') {
    const key = received.split(':', 1)[0];
    return {
      isSyntax: false,
      message: `There are two entries with the name \`${key}\`.`,
      hint: 'Give each its own id.',
    };
  }
  return {
    isSyntax: true,
    message: `This is not valid YAML: ${message}.`,
    received,
    hint: 'Check indents, colons and quotation marks.',
  };
}

/** The offset of the deepest part of `path` that is there: of an entry its key, of an item the item. */
function getOffset(root: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isNode(item.key) && item.key.toJSON() === step);
      if (!isPair(pair) || !isNode(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (!isNode(item)) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

/** A problem of the text itself; after one of syntax the value is a guess. */
type YamlProblem = Problem & { isSyntax: boolean };

type Place = { line: number; column: number };

export type YamlFile = {
  file: string;
  value: unknown;
  problems: YamlProblem[];
  locate: (path: readonly PropertyKey[]) => Place;
};
