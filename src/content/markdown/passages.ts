import type {
  MdastNode,
  MdastPluginDefinition,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'satteri';
import type { PassagePlan } from '#model/passage-plan.ts';
import { getText } from './get-text.ts';
import { isInlineNote, isMarkedIn, isNote, isProse, orderNotes } from './order-notes.ts';

/**
 * Gives a section the order that its layout needs: prose and the blocks after it become a `<Passage>`, the notes on it
 * follow together as `<Notes>`, and each note leaves its letter where it stands in a paragraph, or at the end of the one
 * before it.
 */
export const passages: MdastPluginDefinition = {
  name: 'passages',
  before(root, context) {
    const groups: Passage[] = [];
    for (const child of orderNotes(root.children)) {
      const last = groups.at(-1);
      if (isNote(child)) addNote(last ?? start(groups), child);
      else if (isProse(child) && last && isComplete(last)) start(groups).body.push(child);
      else (last ?? start(groups)).body.push(child);
    }
    const children = wrap(groups);
    context.setProperty(root, 'children', children as typeof root.children);
  },
};

function start(groups: Passage[]): Passage {
  const passage: Passage = { body: [], notes: [] };
  groups.push(passage);
  return passage;
}

/** True if the next paragraph starts another passage. */
const isComplete = ({ body, notes }: Passage) =>
  notes.length > 0 || !body.every((node) => isProse(node));

/** Puts a note into its passage, and its letter at the end of the paragraph it follows, unless it stands within. */
function addNote({ body, notes }: Passage, note: MdxJsxFlowElement): void {
  notes.push(note);
  const index = body.findLastIndex((node) => isProse(node));
  const last = body[index];
  if (last?.type !== 'paragraph' || isMarkedIn(last, note)) return;
  body[index] = { ...last, children: [...last.children, makeMark(note)] };
}

const makeMark = ({ attributes }: Pick<MdxJsxFlowElement, 'attributes'>): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name: 'NoteMark',
  attributes,
  children: [],
});

/** The same node with a letter for each note inside it. */
function markInline<Node extends MdastNode>(node: Node): Node {
  if (isInlineNote(node)) return makeMark(node) as Node;
  return 'children' in node
    ? { ...node, children: (node.children as MdastNode[]).map(markInline) }
    : node;
}

/** Each passage with its notes, which know the passages of the whole section: they share its margin. */
function wrap(groups: readonly Passage[]): MdastNode[] {
  const passages = JSON.stringify(groups.map(planPassage));
  return groups.flatMap(({ body, notes }, index) =>
    [
      createElement('Passage', body.map(markInline)),
      createElement('Notes', notes, [
        { type: 'mdxJsxAttribute', name: 'passages', value: passages },
        { type: 'mdxJsxAttribute', name: 'index', value: String(index) },
      ]),
    ].filter(({ children }) => children.length > 0),
  );
}

const planPassage = ({ body, notes }: Passage): PassagePlan => ({
  prose: body.filter(isProse).map((node) => getText(node).length),
  blocks: body.filter(isBlock).map((block) => ({ name: block.name ?? '', id: getId(block) })),
  notes: notes.map(getId),
});

const isBlock = (node: MdastNode): node is MdxJsxFlowElement => node.type === 'mdxJsxFlowElement';

/** The id of a block; checked content has no other form of it than text. */
function getId({ attributes }: MdxJsxFlowElement): string {
  const id = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id');
  return typeof id?.value === 'string' ? id.value : '';
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

type Passage = { body: MdastNode[]; notes: MdxJsxFlowElement[] };
