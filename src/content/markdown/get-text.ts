import type { MdastNode } from 'satteri';
import { visit } from 'unist-util-visit';

/** The words of a node and of all in it, without what marks them. */
export function getText(node: MdastNode): string {
  const texts: string[] = [];
  visit(node, 'text', ({ value }) => void texts.push(value));
  return texts.join('');
}
