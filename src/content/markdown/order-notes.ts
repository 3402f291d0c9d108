import type { MdastNode, MdxJsxFlowElement } from 'satteri';

/**
 * The nodes of a section with every note behind the quotation or map that follows its paragraph: nothing stands between
 * the words that introduce a quotation and the quotation.
 */
export function orderNotes<Node extends MdastNode>(nodes: readonly Node[]): Node[] {
  const ordered: Node[] = [];
  let waiting: Node[] = [];
  for (const node of nodes) {
    if (isNote(node)) {
      waiting.push(node);
    } else if (isProse(node)) {
      ordered.push(...waiting, node);
      waiting = [];
    } else {
      ordered.push(node);
    }
  }
  return [...ordered, ...waiting];
}

export const isNote = (node: MdastNode): node is MdxJsxFlowElement =>
  node.type === 'mdxJsxFlowElement' && node.name === 'Note';

export const isProse = ({ type }: MdastNode) =>
  type !== 'yaml' && type !== 'mdxjsEsm' && type !== 'mdxJsxFlowElement';
