import type {
  MdastNode,
  MdastPluginDefinition,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'satteri';
import { getText } from './get-text.ts';
import { isNote, isProse, orderNotes } from './order-notes.ts';

/**
 * Gives a section the order that its layout needs: prose and the blocks after it become a `<Passage>`, the notes on it
 * follow together as `<Notes>`, and each note leaves its letter at the end of the paragraph before it. Passages without
 * notes are one, so that the notes before them can stand next to them.
 */
export const passages: MdastPluginDefinition = {
  name: 'passages',
  before(root, context) {
    const groups: Passage[] = [];
    for (const child of orderNotes(root.children as MdastNode[])) {
      const last = groups.at(-1);
      if (isNote(child)) addNote(last ?? start(groups), child);
      else if (isProse(child) && last && isComplete(last)) start(groups).body.push(child);
      else (last ?? start(groups)).body.push(child);
    }
    const joined = join(groups);
    const children = joined.flatMap((group, index) => wrap(group, joined[index + 1]));
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

/** Puts a note into its passage, and its letter at the end of the paragraph it follows. */
function addNote({ body, notes }: Passage, note: MdxJsxFlowElement): void {
  notes.push(note);
  const index = body.findLastIndex((node) => isProse(node));
  const last = body[index];
  if (last?.type !== 'paragraph') return;
  const mark: MdxJsxTextElement = {
    type: 'mdxJsxTextElement',
    name: 'NoteMark',
    attributes: note.attributes,
    children: [],
  };
  body[index] = { ...last, children: [...last.children, mark] };
}

function join(groups: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    if (last && last.notes.length + group.notes.length === 0) last.body.push(...group.body);
    else joined.push(group);
  }
  return joined;
}

function wrap(group: Passage, next: Passage | undefined): MdastNode[] {
  const many = isCrowded(group, next) ? [MANY] : [];
  return [createElement('Passage', group.body), createElement('Notes', group.notes, many)].filter(
    ({ children }) => children.length > 0,
  );
}

/** True if the notes would be far longer than what can stand next to them, and leave a gap in the text. */
function isCrowded({ body, notes }: Passage, next: Passage | undefined): boolean {
  const beside = next?.notes.length === 0 ? [...body, ...next.body] : body;
  const room = beside.reduce((sum, node) => sum + (isProse(node) ? getText(node).length : BLOCK), 0);
  return notes.length > MOST_NOTES && notes.length * NOTE > 2 * room;
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

/** Maximum notes in a column if there is little next to them. */
const MOST_NOTES = 1;

/** The height of a note and of a quotation or map, in characters of prose that are as high. */
const [NOTE, BLOCK] = [250, 600];
const MANY = { type: 'mdxJsxAttribute' as const, name: 'many', value: null };

type Passage = { body: MdastNode[]; notes: MdxJsxFlowElement[] };
