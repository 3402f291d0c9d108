import { isAlias, isCollection, isMap, isNode, isPair, isScalar, isSeq } from 'yaml';
import { findBadScalar, findLostStarts } from './refuse-scalar.ts';
import type { Refused } from './refused.ts';

/** Maximum depth of nested lists and entries; a quote’s fields are three levels deep. */
const DEEPEST = 20;

/**
 * Finds valid YAML that is still refused, with its location: anchors and aliases, which can expand without end, names
 * that are not plain text, two entries with the same name, deeply nested lists, and values that are not what they look
 * like. Takes the contents of a document and its text.
 */
export function findRefused(root: unknown, text: string): Refused[] {
  const refused: Refused[] = [];
  const open: { node: unknown; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (!isNode(node)) continue;
    const [start = 0, end = start] = node.range ?? [];
    if (isAlias(node) || node.anchor !== undefined) {
      const name = isAlias(node) ? `*${node.source}` : `&${node.anchor}`;
      refused.push({ start, end, isSyntax: true, ...ANCHOR, received: name });
    }
    if (!isAlias(node) && node.tag !== undefined)
      refused.push({ start, end, isSyntax: true, ...TAG, received: node.tag });
    if (isScalar(node)) refused.push(...findBadScalar(node, text));
    if (!isCollection(node)) continue;
    if (depth === DEEPEST) {
      refused.push({ start, end, isSyntax: true, ...TOO_DEEP });
      continue;
    }
    if (isMap(node) || isSeq(node)) refused.push(...findLostStarts(node, text));
    if (isMap(node))
      refused.push(
        ...findBadNames(
          node.items.map(({ key }) => key),
          text,
        ),
      );
    for (const item of node.items.toReversed())
      open.push({ node: isPair(item) ? item.value : item, depth: depth + 1 });
  }
  return refused.toSorted((a, b) => a.start - b.start);
}

function findBadNames(keys: readonly unknown[], text: string): Refused[] {
  const seen = new Set<string>();
  return keys.flatMap((key): Refused[] => {
    const [start = 0, end = start] = (isNode(key) && key.range) || [];
    if (!isScalar(key) || key.value === null || key.value === '__proto__')
      return [{ start, end, isSyntax: true, ...NO_NAME }];
    const name = key.toString();
    if (key.anchor !== undefined)
      return [{ start, end, isSyntax: true, ...ANCHOR, received: `&${key.anchor}` }];
    const bad = findBadScalar(key, text);
    if (bad.length > 0) return bad;
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const message = `There are two entries with the name \`${name}\`.`;
    return [{ start, end, isSyntax: false, message, hint: 'Give each its own id.' }];
  });
}

const ANCHOR = {
  message: 'The file uses YAML anchors or aliases.',
  hint: 'Write the value out.',
};

const TAG = {
  message: 'The file uses a YAML tag.',
  hint: 'Write the value alone; text that starts with `!` stands in quotation marks.',
};

export const TOO_DEEP = {
  message: `Lists or entries lie more than ${DEEPEST} deep in each other.`,
  hint: 'Nothing in this file needs it: check the indents and brackets.',
};

const NO_NAME = {
  message: 'The name of an entry is not plain text.',
  hint: 'Write `name: value`; text that starts with `?`, `[` or `{` stands in quotation marks.',
};
