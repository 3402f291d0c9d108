import type { MdastNode } from 'satteri';
import type { Problem } from '#errors.ts';
import { getText } from './get-text.ts';
import { getLocation } from './mdx-node.ts';

/**
 * Finds headings in a section that break the outline of its pages: one of the level that the section’s own heading has,
 * one that leaves out a level, and one without words. Takes all nodes of the body in their order.
 */
export function findWrongHeadings(file: string, nodes: readonly MdastNode[]): Problem[] {
  let before = 1;
  return nodes.flatMap((node): Problem[] => {
    if (node.type !== 'heading') return [];
    const { depth } = node;
    const at = { file, ...getLocation(node) };
    const most = before + 1;
    before = Math.max(depth, 2);
    const received = getText(node).trim();
    if (received === '') return [{ ...at, ...EMPTY }];
    if (depth === 1) return [{ ...at, ...FIRST, received }];
    if (depth <= most) return [];
    return [
      {
        ...at,
        message: `A heading of level ${depth} follows one of level ${most - 1}.`,
        received,
        hint: `Leave no level out: write it with \`${'#'.repeat(most)}\`.`,
      },
    ];
  });
}

const EMPTY = {
  message: 'A heading has no words.',
  hint: 'Write them, or take the signs of the heading out.',
};
const FIRST = {
  message: 'A heading of level 1 is that of the section itself, its `title`.',
  hint: 'Write it with `##`.',
};
