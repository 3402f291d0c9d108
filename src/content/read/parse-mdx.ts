import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import type { Problem } from '#errors.ts';
import { nameCharacter } from '#model/character-names.ts';
import { SECTION_FEATURES } from '../markdown/features.ts';
import { listNodes } from '../markdown/list-nodes.ts';
import { explainMasked } from '../markdown/mask-code.ts';
import { getLocationAt } from './location-at.ts';

/** Parses the body of a section the way it is compiled, with every node in the order of the text. Never throws. */
export function parseMdx(body: string): Parsed {
  try {
    const root = mdxToMdast(body, { features: SECTION_FEATURES, position: true });
    const depth = getDepth(root);
    if (depth > DEEPEST) return { kind: 'error', error: new Error(TOO_DEEP) };
    return { kind: 'parsed', root, nodes: listNodes(root) };
  } catch (error) {
    return { kind: 'error', error };
  }
}

/** The maximum depth of nested nodes, found without recursion. */
function getDepth(root: MdastNode): number {
  let depth = 0;
  for (let level: MdastNode[] = [root]; level.length > 0 && depth <= DEEPEST; depth++)
    level = level.flatMap((node) => ('children' in node ? (node.children as MdastNode[]) : []));
  return depth;
}

/** The parser is slow for a line with thousands of quotation or list markers. */
export function refuseNesting(file: string, text: string): Problem | undefined {
  const found = NESTED.exec(text);
  if (!found) return undefined;
  const { line } = getLocationAt(text, found.index);
  return { file, line, column: 1, message: `${TOO_DEEP}.`, hint: 'Write it less deep.' };
}

/** Turns the parser’s error into a problem with its location. */
export function explainSyntax(file: string, error: unknown, text: string): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', what = message] =
    /^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(message) ?? [];
  const masked = explainMasked(file, text, Number(line));
  if (masked) return masked;
  const [, curly] = /=([“”„‘’«])/u.exec(text.split('\n')[Number(line) - 1] ?? '') ?? [];
  return {
    file,
    line: Number(line),
    column: Number(column),
    message: `This is not valid MDX: ${what}.`,
    hint: curly
      ? `The value of an attribute stands in \`"\`, not in ${nameCharacter(curly)}.`
      : 'A block is written `<Quote id="…" />`; a plain `<` is written `\\<`.',
  };
}

/** Maximum depth of nested lists, quotations and blocks. */
const DEEPEST = 20;
const TOO_DEEP = `Lists, quotations or blocks lie more than ${DEEPEST} deep in each other`;
const NESTED = /^[ \t]*(?:>[ \t]*|[-+*][ \t]+|\d{1,9}[.)][ \t]+){21}/m;

type Parsed =
  { kind: 'parsed'; root: MdastNode; nodes: MdastNode[] } | { kind: 'error'; error: unknown };
