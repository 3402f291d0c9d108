import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Problem } from '#errors.ts';
import { blocks } from '#schemas/blocks.ts';
import { getAttributes, getLocation } from '../markdown/mdx-node.ts';
import type { ExplainerFolder } from '../read/content-read.ts';

/** Every figure stands on its own, and its picture is there and can be shown. */
export function validateFigures({ sections, pictures }: ExplainerFolder): Problem[] {
  return Object.values(sections).flatMap(({ file, nodes, allNodes }) =>
    allNodes.filter(isFigure).flatMap((node): Problem[] => {
      const at = { file, ...getLocation(node), entry: '<Figure>' };
      if (!nodes.includes(node)) return [{ ...at, ...INSIDE }];
      const figure = blocks.Figure.safeParse(getAttributes(node));
      const named = figure.data?.file;
      const picture = named === undefined ? undefined : pictures.get(named);
      if (picture?.kind !== 'refused') return [];
      const { message, hint } = picture;
      return [{ ...at, entry: '<Figure> file', message, received: named, hint }];
    }),
  );
}

const isFigure = (node: MdastNode): node is MdxJsxFlowElement | MdxJsxTextElement =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
  node.name === 'Figure';

const INSIDE = {
  message: 'A picture cannot stand inside a paragraph, list or quotation.',
  hint: 'Put the block on a line of its own, with an empty line before and behind it.',
};
