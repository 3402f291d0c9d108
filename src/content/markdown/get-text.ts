import type { MdastNode } from 'satteri';

/** The words of a node and of all in it, without what marks them. */
export function getText(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? (node.children as MdastNode[]).map(getText).join('') : '';
}
