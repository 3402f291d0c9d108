import type { MdastNode } from 'satteri';
import type { Problem } from '../errors.ts';
import { getPlace } from './plain-mdx.ts';

/**
 * Running text that Markdown takes for something else behind an author’s back: a date at the start of a line that
 * becomes a numbered list, a range with `~` that is struck out, a product with `*` that is set in italics, a footnote
 * that nothing refers to. What is meant looks otherwise: a list has a blank line before it and two items or more.
 *
 * Takes the body and all nodes in it; gives each with what to write.
 */
export function findUnmeant(file: string, body: string, nodes: readonly MdastNode[]): Problem[] {
  const inItems = new Set(nodes.filter(({ type }) => type === 'listItem').flatMap(getChildren));
  const lists = nodes.flatMap((parent) =>
    getChildren(parent).flatMap((node, index, siblings) =>
      node.type === 'list' && !inItems.has(node)
        ? explainList(file, body, node, siblings[index - 1])
        : [],
    ),
  );
  const referred = new Set(
    nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])),
  );
  const others = nodes.flatMap((node): Problem[] => {
    const start = node.position?.start.offset ?? 0;
    const at = { file, ...getPlace(node) };
    if (node.type === 'delete' && body[start + 1] !== '~')
      return [{ ...at, ...STRUCK, received: show(body, start) }];
    if (node.type === 'emphasis' && /^\d\*+\d/.test(body.slice(start - 1, start + 3)))
      return [{ ...at, ...SLANTED, received: show(body, start) }];
    if (node.type === 'footnoteDefinition' && !referred.has(node.identifier))
      return [{ ...at, ...IDLE_FOOTNOTE, received: `[^${node.identifier}]` }];
    return [];
  });
  return [...lists, ...others];
}

function explainList(
  file: string,
  body: string,
  list: Extract<MdastNode, { type: 'list' }>,
  before: MdastNode | undefined,
): Problem[] {
  const start = list.position?.start ?? { line: 1, offset: 0 };
  const goesOn = before?.type === 'paragraph' && before.position?.end.line === start.line - 1;
  const isSingle = list.children.length < 2;
  const isUnmeant = list.ordered ? goesOn || isSingle : goesOn && isSingle;
  if (!isUnmeant) return [];
  const [line = ''] = body.slice(start.offset).split('\n', 1);
  return [
    {
      file,
      ...getPlace(list),
      length: line.length,
      message: `Markdown makes a ${list.ordered ? 'numbered list' : 'list'} of this line.`,
      received: line.slice(0, 80),
      hint: `Write \`${line.slice(0, 40).replace(/^\d*/, '$&\\')}\` for text. A list has a blank line before it${list.ordered ? ' and at least two items' : ''}.`,
    },
  ];
}

const show = (body: string, start: number) =>
  body
    .slice(Math.max(0, start - 10), start + 30)
    .split('\n')
    .join(' ');

const getChildren = (node: MdastNode) =>
  ('children' in node ? node.children : []) as readonly MdastNode[];

const STRUCK = {
  message: 'Markdown strikes out the text between the two `~`.',
  hint: 'Write `\\~` for a tilde. Text that is meant to be struck out stands between `~~`.',
};
const SLANTED = {
  message: 'Markdown takes the `*` between digits for italics.',
  hint: 'Write `\\*` for an asterisk, or ×.',
};
const IDLE_FOOTNOTE = {
  message: 'Nothing refers to this footnote, so that nobody would see it.',
  hint: 'Write its mark in the text, or the text in place of the footnote.',
};
