import { isMap, isNode, isPair, isSeq } from 'yaml';
import type { Node, Pair, YAMLMap } from 'yaml';

/**
 * Where the deepest part of `path` that is there starts and ends: of an entry its name, with the value where that
 * is what is meant and stands on one line; of an item the item.
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

/** The pairs of a map by their names, of two with one name the first; looked up many times in a long file. */
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

/** True for a value that is written behind its name: a text in one piece or a list in brackets. */
const isPlain = (node: unknown): node is Node =>
  isNode(node) && !('type' in node && node.type.startsWith('BLOCK')) && !isBlock(node);

const isBlock = (node: Node) => (isMap(node) || isSeq(node)) && !node.flow;
