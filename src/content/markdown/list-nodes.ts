import type { MdastNode } from 'satteri';
import { visit } from 'unist-util-visit';

/** A node and its descendants, in the order of the text. */
export function listNodes(root: MdastNode): MdastNode[] {
  const nodes: MdastNode[] = [];
  visit(root, (node) => void nodes.push(node));
  return nodes;
}
