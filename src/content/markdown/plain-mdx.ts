import type { MdastNode } from 'satteri';
import { suggest } from '#errors.ts';
import type { Problem } from '#errors.ts';
import { BLOCK_NAMES, blocks } from '#schemas/blocks.ts';
import type { BlockName } from '#schemas/blocks.ts';
import { explainIssues } from '#schemas/explain.ts';
import { REFUSED_CODE } from './refused-code.ts';

/**
 * What is wrong with one node of a section. A section is Markdown and known blocks with literal attributes:
 * no import, export, expression, HTML or unsafe address, so that text from a contributor never runs.
 */
export function validatePlain(file: string, node: MdastNode): Problem[] {
  const at = { file, ...getPlace(node) };
  switch (node.type) {
    case 'mdxjsEsm':
      return [{ ...at, ...REFUSED_CODE.module }];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [{ ...at, ...REFUSED_CODE.expression, received: `{${node.value}}` }];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      if (!isBlockName(node.name)) {
        return [
          {
            ...at,
            message: `There is no block \`<${node.name ?? ''}>\`, and HTML is not allowed.`,
            hint: suggest(node.name ?? '', BLOCK_NAMES, 'blocks'),
          },
        ];
      }
      const attributes = getAttributes(node);
      if (Object.keys(attributes).length < node.attributes.length)
        return [{ ...at, entry: `<${node.name}>`, ...TWICE }];
      if (WHOLE.includes(node.name) && node.children.length > 0)
        return [{ ...at, entry: `<${node.name}>`, ...FILLED }];
      const result = blocks[node.name].safeParse(attributes);
      return result.success
        ? []
        : explainIssues(blocks[node.name], attributes, result.error.issues).map(
            ({ path, ...explanation }) => ({
              ...at,
              entry: `<${node.name}> ${path.join(' ')}`.trim(),
              ...explanation,
            }),
          );
    }
    case 'html':
      return [
        {
          ...at,
          message: 'A section cannot hold raw HTML.',
          received: node.value,
          hint: 'Write Markdown.',
        },
      ];
    case 'image':
    case 'imageReference':
      return [{ ...at, ...PICTURE }];
    case 'link':
    case 'definition':
      return validateAddress(node.url).map((problem) => ({
        ...at,
        ...problem,
        received: node.url,
      }));
    default:
      return [];
  }
}

/** Browsers read `/\\` and `/` with a tab behind it as `//`, the address of another host. */
function validateAddress(address: string): { message: string; hint: string }[] {
  if (!/^(https:\/\/|mailto:|\/(?![/\\])|#)[^\s\\\p{Cc}]*$/iu.test(address)) return [ADDRESS];
  if (/%(?![\da-f]{2})/i.test(address)) return [PERCENT];
  return /^https:\/\/[^/?#]*@/i.test(address) ? [NAME] : [];
}

const ADDRESS = {
  message: 'An address starts with `https:`, `mailto:`, `/` or `#`.',
  hint: 'Write the whole address.',
};
const PERCENT = {
  message: 'An address has a `%` that stands for nothing.',
  hint: 'Write `%25` for `%`.',
};
const NAME = {
  message: 'An address has a name before its host, where a reader looks for the host.',
  hint: 'Write the address without what stands before `@`.',
};
/** Blocks that show what their id names, and no words of the section. */
const WHOLE: readonly BlockName[] = ['Quote', 'Note', 'LocatorMap'];
const FILLED = {
  message: 'What stands between the tags of this block would not be shown.',
  hint: 'Write the block as `<Quote id="…" />`, and the words before or behind it.',
};
const TWICE = {
  message: 'An attribute stands twice, and only one can count.',
  hint: 'Write each attribute once.',
};
const PICTURE = {
  message: 'A section cannot show a picture by Markdown.',
  hint: 'Take it out. Pictures will have a block of their own, `<Figure file="…" alt="…" />`.',
};
/** Attributes as plain data; what is not a literal becomes an object, which every block's schema refuses. */
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

/** Where a node starts; lines and columns count from 1. `length` is known of what stands on one line. */
export const getPlace = ({ position }: MdastNode) => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
  length:
    position && position.end.line === position.start.line
      ? position.end.column - position.start.column
      : undefined,
});
