import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { listNodes } from './list-nodes.ts';

/**
 * The nodes of a section with every note behind the quotation or map that follows its paragraph: nothing stands between
 * the words that introduce a quotation and the quotation. A note inside a paragraph also follows it, as a block.
 */
export function orderNotes(nodes: readonly MdastNode[]): MdastNode[] {
  const ordered: MdastNode[] = [];
  let waiting: MdastNode[] = [];
  for (const node of nodes) {
    if (isNote(node)) {
      waiting.push(node);
    } else if (isProse(node)) {
      ordered.push(...waiting, node);
      waiting = listInlineNotes(node).map(makeBlock);
    } else {
      ordered.push(node);
    }
  }
  return [...ordered, ...waiting];
}

/** True if the letter of a note already stands inside the paragraph before it. */
export const isMarkedIn = (paragraph: MdastNode, { attributes }: MdxJsxFlowElement): boolean =>
  listInlineNotes(paragraph).some((inline) => inline.attributes === attributes);

export const isNote = (node: MdastNode): node is MdxJsxFlowElement =>
  node.type === 'mdxJsxFlowElement' && node.name === 'Note';

export const isInlineNote = (node: MdastNode): node is MdxJsxTextElement =>
  node.type === 'mdxJsxTextElement' && node.name === 'Note';

export const isProse = ({ type }: MdastNode) =>
  type !== 'yaml' && type !== 'mdxjsEsm' && type !== 'mdxJsxFlowElement';

const listInlineNotes = (node: MdastNode) => listNodes(node).filter(isInlineNote);

/** It keeps the same attributes, by which `isMarkedIn` recognises it. */
const makeBlock = ({ attributes }: MdxJsxTextElement): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name: 'Note',
  attributes,
  children: [],
});
