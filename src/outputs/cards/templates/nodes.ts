import type { ContainerNode, ImageNode, Node, NodeMetadata, TextNode } from '@takumi-rs/helpers';

/** A box of boxes. Takes classes of style.ts. */
export const box = (
  className: string,
  children: readonly (Node | undefined)[],
  more: NodeMetadata = {},
): ContainerNode => ({
  type: 'container',
  className,
  children: children.filter((child) => child !== undefined),
  ...more,
});

/** Words in one style. */
export const text = (className: string, words: string, more: NodeMetadata = {}): TextNode => ({
  type: 'text',
  className,
  text: words,
  ...more,
});

/** Words inside a line of other words. */
export const span = (className: string, words: string, more?: NodeMetadata): TextNode =>
  text(`inline ${className}`, words, more);

/** One of the drawings of model/marks.ts, in one colour. */
export const mark = (
  className: string,
  inside: string,
  box: { width: number; height: number },
  colour: string,
  more: NodeMetadata = {},
): ImageNode => ({
  type: 'image',
  className,
  src: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box.width} ${box.height}" fill="${colour}" color="${colour}">${inside}</svg>`,
  ...more,
});
