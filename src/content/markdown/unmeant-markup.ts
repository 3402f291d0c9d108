import type { MdastNode } from 'satteri';
import type { Problem } from '#errors.ts';
import { findIdle } from './idle-definitions.ts';
import { getLocation } from './mdx-node.ts';

/**
 * Finds running text that Markdown reads as markup the author did not intend: a date at the start of a line that
 * becomes a numbered list, a range with `~` that is struck out, a product with `*` that is set in italics, a cell that
 * is dropped, a footnote that nothing refers to. Intended markup looks different: a list has a blank line before it and
 * two items or more.
 *
 * Takes the body and all nodes in it; gives each finding with what to write instead.
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
  const others = nodes.flatMap((node) =>
    explainNode(node, body).map((problem) => ({ file, ...getLocation(node), ...problem })),
  );
  return [...lists, ...others, ...findIdle(file, nodes)];
}

/** Emphasis, headings, code and tables that the author did not intend. */
function explainNode(node: MdastNode, body: string): Omit<Problem, 'file'>[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const source = body.slice(start, end);
  const received = body
    .slice(Math.max(0, start - 10), start + 30)
    .replace(/\s+/g, ' ')
    .trim();
  switch (node.type) {
    case 'delete':
      return source.startsWith('~~') ? [] : [{ ...STRUCK, received }];
    case 'emphasis':
    case 'strong':
      return /[\p{L}\p{N}]$/u.test(body.slice(Math.max(0, start - 2), start)) ||
        /^[\p{L}\p{N}]/u.test(body.slice(end, end + 2))
        ? [{ ...SLANTED, received }]
        : [];
    case 'heading':
      return /\n[ \t]*[-=]{1,2}[ \t]*$/.test(source) ? [{ ...UNDERLINED, received }] : [];
    case 'code':
      if (node.meta || !/^[\w+#.-]*$/.test(node.lang ?? '')) return [{ ...FENCED, received }];
      return /^[`~]/.test(source) && !/\n[ \t>]*[`~]{3,}[ \t]*$/.test(source)
        ? [{ ...OPEN, received }]
        : [];
    case 'table': {
      const [head = 0, ...rows] = getChildren(node).map((row) => countCells(row, body));
      return rows.some((count) => count > head) ? [{ ...WIDE, received }] : [];
    }
    default:
      return [];
  }
}

/** The number of cells in the source: Markdown drops those beyond the header row’s. */
function countCells({ position }: MdastNode, body: string): number {
  const row = body.slice(position?.start.offset, position?.end.offset).trim();
  return row.replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/).length;
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
  const [line = ''] = body.slice(start.offset).split('\n', 1);
  // A sign before a number is not a bullet.
  const isNumber = /^[-+*][ \t]+\d/.test(line) && (goesOn || isSingle || line.startsWith('+'));
  const isUnmeant = list.ordered ? goesOn || isSingle : (goesOn && isSingle) || isNumber;
  if (!isUnmeant) return [];
  return [
    {
      file,
      ...getLocation(list),
      length: line.length,
      message: `Markdown makes a ${list.ordered ? 'numbered list' : 'list'} of this line.`,
      received: line.slice(0, 80),
      hint: `Write \`${line.slice(0, 40).replace(/^\d*/, '$&\\')}\` for text. A list has a blank line before it${list.ordered ? ' and at least two items' : ''}.`,
    },
  ];
}

const getChildren = (node: MdastNode) =>
  ('children' in node ? node.children : []) as readonly MdastNode[];

const STRUCK = {
  message: 'Markdown strikes out the text between the two `~`.',
  hint: 'Write `\\~` for a tilde. Text that is meant to be struck out stands between `~~`.',
};
const SLANTED = {
  message: 'Markdown sets part of a word or number in italics or bold.',
  hint: 'Write `\\*` for an asterisk, `\\_` for a low line, or × between numbers.',
};
const UNDERLINED = {
  message: 'Markdown makes a heading of this line, for the dashes below it.',
  hint: 'Write `\\-` for a dash; a heading starts with `##`.',
};
const FENCED = {
  message: 'The words behind the marks of a code block are not shown.',
  hint: 'Put them on a line of their own.',
};
const OPEN = {
  message: 'A code block has no end, and takes all that follows.',
  hint: 'End it with a line of three backticks, or take the first ones out.',
};
const WIDE = {
  message: 'A row of the table has more cells than its head, and the last ones are not shown.',
  hint: 'Give the head as many cells; `|` in a text is written `\\|`.',
};
