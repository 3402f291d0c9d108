import type { MeasuredNode } from '@takumi-rs/core';

/**
 * True if every box lies inside its parent, and every line of text inside its box. Takes what Takumi measured, in px
 * from the corner of the picture.
 */
export function isFitting(node: MeasuredNode): boolean {
  const { left, top, right, bottom } = getEdges(node);
  return (
    node.runs.every(({ x, y, width, height }) => {
      const middle = y + height / 2;
      const hang = height * HANG;
      return x >= -hang && x + width <= node.width + hang && middle > 0 && middle < node.height;
    }) &&
    node.children.every((child) => {
      const edges = getEdges(child);
      const isInside =
        edges.left >= left - ROUNDING &&
        edges.top >= top - ROUNDING &&
        edges.right <= right + ROUNDING &&
        edges.bottom <= bottom + ROUNDING;
      return isInside && isFitting(child);
    })
  );
}

function getEdges({ width, height, transform }: MeasuredNode) {
  const [left, top] = [transform[4], transform[5]];
  return { left, top, right: left + width, bottom: top + height };
}

/** Quotation marks and trailing spaces may stick out by up to this share of a line’s height. */
const HANG = 0.4;
const ROUNDING = 1;
