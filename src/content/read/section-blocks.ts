import type { z } from 'astro/zod';
import type { MdastNode } from 'satteri';
import { getText } from '../markdown/get-text.ts';
import { listNodes } from '../markdown/list-nodes.ts';
import { getAttributes, getLocation, isBlockName } from '../markdown/mdx-node.ts';
import { countWords } from '#model/count-words.ts';
import { blocks, splitIds } from '#schemas/blocks.ts';
import type { BlockName } from '#schemas/blocks.ts';

/** Lists the blocks in the nodes of a section, in their order. */
export function readBlocks(nodes: readonly MdastNode[]): SectionBlock[] {
  return nodes.flatMap((node, index) => readBlocksOf(node, getPassage(nodes.slice(0, index))));
}

function readBlocksOf(top: MdastNode, passage: string): SectionBlock[] {
  return listNodes(top).flatMap((node): SectionBlock[] => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
    const id = getAttributes(node)['id'];
    if (!isBlockName(node.name) || typeof id !== 'string') return [];
    return [{ name: node.name, id, passage, ...getLocation(node) }];
  });
}

/** The map that a node represents, if it does. */
export function readMap(node: MdastNode): SectionMap[] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  const result = blocks.LocatorMap.safeParse(getAttributes(node));
  if (node.name !== 'LocatorMap' || !result.success) return [];
  return [{ ...result.data, places: splitIds(result.data.places), ...getLocation(node) }];
}

/** The last paragraph of a list of nodes, as plain text. */
function getPassage(before: readonly MdastNode[]): string {
  const paragraph = before.findLast(({ type }) => type === 'paragraph');
  return paragraph ? getText(paragraph) : '';
}

/** Paragraphs, headings and table cells as plain text, one a line. */
export function getProse(nodes: readonly MdastNode[]): string {
  return nodes
    .filter(({ type }) => ['paragraph', 'heading', 'tableCell'].includes(type))
    .map((node) => getText(node).replace(/\s+/g, ' '))
    .join('\n');
}

/** Counts the words in a list of nodes. */
export function countWordsIn(nodes: readonly MdastNode[]): number {
  const texts = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : []));
  return countWords(texts.join(' '));
}

/** A block with its location in the file and the paragraph before it, as plain text. */
export type SectionBlock = {
  name: BlockName;
  id: string;
  passage: string;
  line: number;
  column: number;
};

/** The attributes of a map, its places by their ids, with its location in the file. */
export type SectionMap = Omit<z.output<typeof blocks.LocatorMap>, 'places'> & {
  places: string[];
  line: number;
  column: number;
};
