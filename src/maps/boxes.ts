/**
 * Boxes on a map that is drawn at any width while its text keeps its size. Lengths are in em of that text. A box has an
 * anchor, which moves with the map; its sides keep their distance from the anchor.
 */

/** True if two boxes overlap at any width in a range. The result is exact for all widths in the range. */
export function overlap(a: Box, b: Box, { min, max }: Widths): boolean {
  // Each pair of sides overlaps while `slope * width + offset < 0`, so for all widths on one side of a limit.
  const conditions = [
    [a.x - b.x, a.left - b.right],
    [b.x - a.x, b.left - a.right],
    [a.y - b.y, a.top - b.bottom],
    [b.y - a.y, b.top - a.bottom],
  ] as const;
  let [from, to] = [min, max];
  for (const [slope, offset] of conditions) {
    if (slope === 0) {
      if (offset >= 0) return false;
    } else if (slope > 0) to = Math.min(to, -offset / slope);
    else from = Math.max(from, -offset / slope);
  }
  return from < to;
}

/**
 * True if a box lies inside the frame of a map at every width in a range. `ratio` is the map’s height divided by its
 * width.
 */
export function fits(box: Box, ratio: number, { min, max }: Widths): boolean {
  return [min, max].every(
    (width) =>
      box.x * width + box.left >= MARGIN &&
      box.x * width + box.right <= width - MARGIN &&
      box.y * width + box.top >= MARGIN &&
      box.y * width + box.bottom <= width * ratio - MARGIN,
  );
}

/** The minimum distance between text and frame. */
const MARGIN = 0.4;

/** The anchor in shares of the map’s width, both across and down; the sides in em from the anchor. */
export type Box = {
  x: number;
  y: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
};
/** A range of map widths. */
export type Widths = { min: number; max: number };
