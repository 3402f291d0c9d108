import type { MdastNode } from 'satteri';
import type { FlowPart } from '#schemas/files.ts';
import { blocks, splitIds } from '#schemas/blocks.ts';
import { getAttributes, isBlockName } from './mdx-node.ts';
import { orderNotes } from './order-notes.ts';

/**
 * A section in reading order: its prose as plain Markdown, one part for each paragraph or list, and its blocks by their
 * ids.
 *
 * Takes the file’s text, into which the offsets of the nodes point, and its top-level nodes.
 */
export function getSectionFlow(text: string, top: readonly MdastNode[]): FlowPart[] {
  return orderNotes(top).flatMap((node): FlowPart[] => {
    if (node.type === 'yaml' || node.type === 'mdxjsEsm') return [];
    if (node.type !== 'mdxJsxFlowElement') {
      const markdown = cutTags(text, node).trim();
      return markdown === '' ? [] : [{ kind: 'prose', markdown }];
    }
    const attributes = getAttributes(node);
    const map = node.name === 'LocatorMap' ? blocks.LocatorMap.safeParse(attributes).data : undefined;
    if (map) return [{ kind: 'map', places: splitIds(map.places), caption: map.caption }];
    const figure = blocks.Figure.safeParse(attributes);
    if (node.name === 'Figure')
      return figure.success ? [{ kind: 'figure', ...figure.data }] : [];
    const { id } = attributes;
    return isBlockName(node.name) && typeof id === 'string'
      ? [{ kind: 'block', name: node.name, id }]
      : [];
  });
}

/** The source of a node, without the tags of blocks in it: `<Term id="toll">tolls</Term>` becomes `tolls`. */
function cutTags(text: string, node: MdastNode): string {
  const children = ('children' in node ? node.children : []) as readonly MdastNode[];
  const { start, end } = getEnds(node);
  const [first, last] = [children[0], children.at(-1)];
  const isTag = node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
  if (!first || !last) return isTag ? '' : text.slice(start, end);
  const before = isTag ? '' : text.slice(start, getEnds(first).start);
  const after = isTag ? '' : text.slice(getEnds(last).end, end);
  const inner = children.map((child, index) => {
    const next = children[index + 1];
    const gap = next ? text.slice(getEnds(child).end, getEnds(next).start) : '';
    return cutTags(text, child) + gap;
  });
  return before + inner.join('') + after;
}

const getEnds = ({ position }: MdastNode) => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});
