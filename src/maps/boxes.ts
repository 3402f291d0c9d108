/**
 * Boxes on a map that is drawn at any width while its text keeps its size. Lengths are in em of that text.
 * A box hangs on an anchor, which moves with the map; its sides keep their distance from the anchor.
 */

/** Whether two boxes overlap on a map of any width of a range. Gives the exact answer, for all widths between. */
export function overlap(a: Box, b: Box, { min, max }: Widths): boolean {
  // Each pair of sides overlaps while `slope * width + offset < 0`: for widths on one side of a limit.
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

/** Whether a box lies inside the frame of a map at any width of a range. `ratio` is the map’s height by its width. */
export function fits(box: Box, ratio: number, { min, max }: Widths): boolean {
  return [min, max].every(
    (width) =>
      box.x * width + box.left >= MARGIN &&
      box.x * width + box.right <= width - MARGIN &&
      box.y * width + box.top >= MARGIN &&
      box.y * width + box.bottom <= width * ratio - MARGIN,
  );
}

/** The distance that text keeps from the frame. */
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
/** The range of a map’s width. */
export type Widths = { min: number; max: number };
