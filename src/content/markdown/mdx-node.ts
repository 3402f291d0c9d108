import type { MdastNode } from 'satteri';
import { blocks } from '#schemas/blocks.ts';
import type { BlockName } from '#schemas/blocks.ts';

/** Gets attributes as plain data; one that is not a literal becomes an object, which every block’s schema refuses. */
export function getAttributes(
  node: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
): Record<string, unknown> {
  return Object.fromEntries(
    node.attributes.map((attribute) =>
      attribute.type === 'mdxJsxAttribute'
        ? [attribute.name, attribute.value ?? true]
        : [`{${attribute.value}}`, attribute.value],
    ),
  );
}

export const isBlockName = (name: string | null): name is BlockName =>
  name !== null && Object.hasOwn(blocks, name);

/** Gets where a node starts; lines and columns count from 1. `length` is set only if the node is on one line. */
export const getLocation = ({ position }: MdastNode) => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
  length:
    position && position.end.line === position.start.line
      ? position.end.column - position.start.column
      : undefined,
});
