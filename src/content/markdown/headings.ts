import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastNode, MdastPluginDefinition } from 'satteri';
import { getText } from './get-text.ts';
import { makeBlock } from './make-block.ts';

/**
 * Makes every heading of a section a `<Heading>`, since its level is another on the explainer’s page than on the
 * section’s own, and gives it an id that no other heading of the explainer has: `the-vote--the-count`.
 */
export const headings: MdastPluginDefinition = {
  name: 'headings',
  before(root, context) {
    const { fileURL } = context;
    const section = fileURL ? basename(fileURLToPath(fileURL), '.mdx') : '';
    const makeId = createIds(section);
    const children = root.children.map((node) => markNode(node, makeId));
    context.setProperty(root, 'children', children as typeof root.children);
  },
};

function markNode(node: MdastNode, makeId: MakeId): MdastNode {
  if (node.type === 'heading') {
    const { depth, children } = node;
    return makeBlock('Heading', { level: String(depth), id: makeId(getText(node)) }, children);
  }
  if (!('children' in node)) return node;
  const children = (node.children as MdastNode[]).map((child) => markNode(child, makeId));
  return { ...node, children } as MdastNode;
}

/** No id that an editor chooses has two hyphens side by side, so that none is equal to one of these. */
function createIds(section: string): MakeId {
  const taken = new Set<string>();
  return (text) => {
    const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const id = `${section}--${words.slice(0, MOST_WORDS).join('-')}`;
    let unique = id;
    for (let count = 2; taken.has(unique); count += 1) unique = `${id}-${count}`;
    taken.add(unique);
    return unique;
  };
}

/** Words of a heading in its id. */
const MOST_WORDS = 8;

type MakeId = (text: string) => string;
