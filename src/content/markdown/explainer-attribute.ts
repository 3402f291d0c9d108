import { fileURLToPath } from 'node:url';
import type { MdastPluginDefinition, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/**
 * Tells every block which explainer its file belongs to (`explainers/<explainer>/sections/`), so that an author only
 * has to write `<Quote id="…" />`.
 */
export const explainerAttribute: MdastPluginDefinition = {
  name: 'explainer-attribute',
  mdxJsxFlowElement: addExplainer,
  mdxJsxTextElement: addExplainer,
};

function addExplainer<Element extends MdxJsxFlowElement | MdxJsxTextElement>(
  node: Readonly<Element>,
  { fileURL }: { fileURL: URL | undefined },
): Element | undefined {
  const explainer =
    fileURL && /[\\/]explainers[\\/]([^\\/]+)[\\/]sections[\\/]/.exec(fileURLToPath(fileURL))?.[1];
  if (
    !explainer ||
    node.attributes.some((attribute) => 'name' in attribute && attribute.name === 'explainer')
  )
    return undefined;
  return {
    ...node,
    attributes: [
      ...node.attributes,
      { type: 'mdxJsxAttribute', name: 'explainer', value: explainer },
    ],
  };
}
