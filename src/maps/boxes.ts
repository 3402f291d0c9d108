/**
 * Boxes on a map that is drawn at any width while its text keeps its size. Lengths are in em of that text. A box has an
 * anchor, which moves with the map; its sides keep their distance from the anchor.
 */

/** True if two boxes overlap at any width in a range. The result is exact for all widths in the range. */
export function overlap(a: Box, b: Box, { min, max }: Widths): boolean {
  // Without lists, and no further than needed: this runs millions of times in the build of a large site.
  const range: Widths = { min, max };
  return (
    narrow(range, a.x - b.x, a.left - b.right) &&
    narrow(range, b.x - a.x, b.left - a.right) &&
    narrow(range, a.y - b.y, a.top - b.bottom) &&
    narrow(range, b.y - a.y, b.top - a.bottom)
  );
}

/**
 * Reduces a range to the widths at which a pair of sides overlaps, and gives whether any is left. It overlaps while
 * `slope * width + offset < 0`, so for all widths on one side of a limit.
 */
function narrow(range: Widths, slope: number, offset: number): boolean {
  if (slope === 0) return offset < 0;
  if (slope > 0) range.max = Math.min(range.max, -offset / slope);
  else range.min = Math.max(range.min, -offset / slope);
  return range.min < range.max;
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
