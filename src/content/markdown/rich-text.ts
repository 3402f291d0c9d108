import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastNode, MdastPluginDefinition } from 'satteri';
import { listNodes } from './list-nodes.ts';
import { makeBlock } from './make-block.ts';

/**
 * Puts a table into a box that can be scrolled, named by the section’s heading, and the styles of what few sections have
 * before the text of those that have it.
 */
export const richText: MdastPluginDefinition = {
  name: 'rich-text',
  before(root, context) {
    const { fileURL } = context;
    const section = fileURL ? basename(fileURLToPath(fileURL), '.mdx') : '';
    const isRich = root.children.flatMap(listNodes).some(isRichNode);
    if (!isRich) return;
    const children = root.children.map((node) => frameTables(node, `${section}-title`));
    context.setProperty(root, 'children', [makeBlock('RichStyles', {}), ...children] as typeof children);
  },
};

function frameTables<Node extends MdastNode>(node: Node, label: string): Node {
  if (!('children' in node)) return node;
  const children = (node.children as MdastNode[]).map((child) =>
    child.type === 'table' ? frameTable(child, label) : frameTables(child, label),
  );
  return { ...node, children };
}

/** The columns set at the end of their cells are named: as written by Markdown they are inline styles, which are refused. */
function frameTable(table: Extract<MdastNode, { type: 'table' }>, label: string): MdastNode {
  const ends = (table.align ?? []).flatMap((align, index) => (align === 'right' ? [index + 1] : []));
  return makeBlock('TableFrame', { label, ends: ends.join(' ') }, [{ ...table, align: [] }]);
}

const isRichNode = ({ type }: MdastNode) => RICH.includes(type);

/** What `styles/rich-text.css` has styles for. */
const RICH: readonly string[] = [
  'heading',
  'blockquote',
  'table',
  'emphasis',
  'code',
  'thematicBreak',
  'footnoteDefinition',
];
