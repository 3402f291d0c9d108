import type { MdastNode, MdxJsxFlowElement } from 'satteri';

/** Makes a block, with attributes as text, around nodes. */
export const makeBlock = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly MdastNode[] = [],
): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: Object.entries(attributes).map(([attribute, value]) => ({
    type: 'mdxJsxAttribute',
    name: attribute,
    value,
  })),
  children: [...children] as MdxJsxFlowElement['children'],
});
