import type { Element, Nodes, Root } from 'hast';

/** Every element below a node, in the order of the page. */
export function* walkElements(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* walkElements(child);
}

/** The first element that fits, or undefined. */
export function findElement(root: Root, fits: (element: Element) => boolean): Element | undefined {
  for (const element of walkElements(root)) if (fits(element)) return element;
  return undefined;
}

/** Takes the elements that fit out of the tree. */
export function removeElements(node: Nodes, fits: (element: Element) => boolean): void {
  if (!('children' in node)) return;
  node.children = node.children.filter(
    (child) => child.type !== 'element' || !fits(child),
  ) as typeof node.children;
  for (const child of node.children) removeElements(child, fits);
}

export const hasClass = ({ properties: { className } }: Element, name: string) =>
  Array.isArray(className) && className.includes(name);
