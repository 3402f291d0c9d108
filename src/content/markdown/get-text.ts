import type { MdastNode } from 'satteri';
import { visit } from 'unist-util-visit';

/** The text of a node and its descendants, without markup. */
export function getText(node: MdastNode): string {
  const texts: string[] = [];
  visit(node, 'text', ({ value }) => void texts.push(value));
  return texts.join('');
}
