import { isMap, isNode, isPair, isSeq } from 'yaml';
import type { Node, Pair, YAMLMap } from 'yaml';

/**
 * Gives where the deepest existing part of `path` starts and ends. For an entry this is its name, or the name and the
 * value if the path ends there and the value is plain; for an item, the item.
 */
export function getSpan(
  root: Node | null,
  path: readonly PropertyKey[],
): [start: number, end: number] {
  let node: unknown = root;
  let span: [number, number] = [root?.range?.[0] ?? 0, root?.range?.[0] ?? 0];
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = getPairs(node).get(String(step));
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

/**
 * The pairs of a map by their names; if two have the same name, the first wins. Cached, since a long file has many
 * look-ups.
 */
function getPairs(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = pairs.get(map);
  if (known) return known;
  const named = map.items.flatMap((item): [string, Pair][] =>
    isNode(item.key) ? [[String(item.key.toJSON()), item]] : [],
  );
  const found = new Map(named.toReversed());
  pairs.set(map, found);
  return found;
}

const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** True for a value that follows its name on the same line: plain or quoted text, or a list in brackets. */
const isPlain = (node: unknown): node is Node =>
  isNode(node) && !('type' in node && node.type.startsWith('BLOCK')) && !isBlock(node);

const isBlock = (node: Node) => (isMap(node) || isSeq(node)) && !node.flow;
