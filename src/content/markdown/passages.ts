import type {
  MdastNode,
  MdastPluginDefinition,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'satteri';
import { getText } from './get-text.ts';

/**
 * Gives a section the order that its layout needs: prose up to the next block becomes a `<Passage>`, the notes on it
 * follow together as `<Notes>`, and each note leaves its letter at the end of the paragraph before it. Notes that
 * follow a block stay with the block.
 */
export const passages: MdastPluginDefinition = {
  name: 'passages',
  before(root, context) {
    const groups: Group[] = [];
    for (const child of root.children) {
      const last = groups.at(-1);
      if (isNote(child) && last?.kind === 'passage') addNote(last, child);
      else if (isNote(child)) groups.push({ kind: 'passage', prose: [], notes: [child] });
      else if (!isProse(child)) groups.push({ kind: 'block', block: child });
      else if (last?.kind === 'passage' && last.prose.length > 0) last.prose.push(child);
      else groups.push({ kind: 'passage', prose: [child], notes: [] });
    }
    context.setProperty(root, 'children', groups.flatMap(wrap));
  },
};

/** Puts a note into its passage, and its letter at the end of the paragraph it follows. */
function addNote({ prose, notes }: Passage, note: MdxJsxFlowElement): void {
  notes.push(note);
  const last = prose.at(-1);
  if (last?.type !== 'paragraph') return;
  const mark: MdxJsxTextElement = {
    type: 'mdxJsxTextElement',
    name: 'NoteMark',
    attributes: note.attributes,
    children: [],
  };
  prose[prose.length - 1] = { ...last, children: [...last.children, mark] };
}

function wrap(group: Group): MdastNode[] {
  if (group.kind === 'block') return [group.block];
  const crowded = isCrowded(group) ? [CROWDED] : [];
  return [
    createElement('Passage', group.prose),
    createElement('Notes', group.notes, crowded),
  ].filter(({ children }) => children.length > 0);
}

/** True if the notes would be far longer than the prose next to them, and leave a gap in the text. */
function isCrowded({ prose, notes }: Passage): boolean {
  const length = prose.reduce((sum, node) => sum + getText(node).length, 0);
  return notes.length > MOST_NOTES && length / notes.length < ROOM;
}

function createElement(
  name: string,
  children: MdastNode[],
  attributes: MdxJsxFlowElement['attributes'] = [],
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes,
    children: children as MdxJsxFlowElement['children'],
  };
}

/** Maximum notes in a column, and characters of prose that it needs for each. */
const [MOST_NOTES, ROOM] = [3, 100];
const CROWDED = { type: 'mdxJsxAttribute' as const, name: 'crowded', value: null };

const isNote = (node: MdastNode): node is MdxJsxFlowElement =>
  node.type === 'mdxJsxFlowElement' && node.name === 'Note';

const isProse = ({ type }: MdastNode) =>
  type !== 'yaml' && type !== 'mdxjsEsm' && type !== 'mdxJsxFlowElement';

type Passage = { kind: 'passage'; prose: MdastNode[]; notes: MdxJsxFlowElement[] };
type Group = Passage | { kind: 'block'; block: MdastNode };
