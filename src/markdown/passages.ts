import type { MdastNode, MdastPluginDefinition, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/**
 * Gives a section the order that its layout needs: a run of prose becomes a `<Passage>`, a run of notes
 * `<Notes>`, and each note leaves its letter at the end of the paragraph before it.
 */
export const passages: MdastPluginDefinition = {
  name: 'passages',
  before(root, context) {
    const groups: Group[] = [];
    for (const child of root.children) {
      const kind = getKind(child);
      const last = groups.at(-1);
      if (last?.kind === kind && kind !== 'other') last.children.push(child);
      else groups.push({ kind, children: [child] });
    }
    context.setProperty(root, 'children', groups.flatMap((group, index) => wrap(group, groups[index + 1])));
  },
};

function getKind(node: MdastNode): Group['kind'] {
  if (node.type === 'mdxJsxFlowElement') return node.name === 'Note' ? 'notes' : 'other';
  return node.type === 'yaml' || node.type === 'mdxjsEsm' ? 'other' : 'prose';
}

function wrap({ kind, children }: Group, next: Group | undefined): MdastNode[] {
  switch (kind) {
    case 'prose':
      return [createElement('Passage', next?.kind === 'notes' ? addMarks(children, next.children) : children)];
    case 'notes':
      return [createElement('Notes', children)];
    case 'other':
      return children;
  }
}

/** The prose with a mark for each note at the end of its last paragraph. */
function addMarks(prose: MdastNode[], notes: readonly MdastNode[]): MdastNode[] {
  const last = prose.at(-1);
  if (last?.type !== 'paragraph') return prose;
  const marks = notes.flatMap((note): MdxJsxTextElement[] =>
    note.type === 'mdxJsxFlowElement' ? [{ type: 'mdxJsxTextElement', name: 'NoteMark', attributes: note.attributes, children: [] }] : [],
  );
  return [...prose.slice(0, -1), { ...last, children: [...last.children, ...marks] }];
}

function createElement(name: string, children: MdastNode[]): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: [], children: children as MdxJsxFlowElement['children'] };
}

type Group = { kind: 'prose' | 'notes' | 'other'; children: MdastNode[] };
