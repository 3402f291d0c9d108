import type { MdastNode } from 'satteri';
import { suggest } from '#errors.ts';
import type { Problem } from '#errors.ts';
import { BLOCK_NAMES, blocks } from '#schemas/blocks.ts';
import type { BlockName } from '#schemas/blocks.ts';
import { explainIssues } from '#schemas/explain.ts';
import { getAttributes, getLocation, isBlockName } from './mdx-node.ts';
import { REFUSED_CODE } from './refused-code.ts';
import { validateAddress } from './validate-address.ts';

/**
 * Finds what is wrong with one node of a section. A section is Markdown and known blocks with literal attributes: no
 * import, export, expression, HTML or unsafe address, so that text from a contributor never runs.
 */
export function validatePlain(file: string, node: MdastNode): Problem[] {
  const at = { file, ...getLocation(node) };
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
        return [{ ...at, entry: `<${node.name}>`, ...explainFilled(node.name) }];
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

/** Blocks that show only what their id names, and no text of the section. */
const WHOLE: readonly BlockName[] = ['Quote', 'Note', 'LocatorMap', 'Figure'];
const explainFilled = (name: BlockName) => ({
  message: 'What stands between the tags of this block would not be shown.',
  hint: `Write the block as \`<${name} … />\`, and the words before or behind it.`,
});
const TWICE = {
  message: 'An attribute stands twice, and only one can count.',
  hint: 'Write each attribute once.',
};
const PICTURE = {
  message: 'A section cannot show a picture by Markdown.',
  hint: 'Write `<Figure file="pictures/…" alt="…" credit="…" licence="…" />` on a line of its own.',
};
