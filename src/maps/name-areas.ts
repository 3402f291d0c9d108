import { fits, overlap } from './boxes.ts';
import type { Box, Widths } from './boxes.ts';
import { LINE_HEIGHT, SLACK } from './make-labels.ts';
import { measure } from './measure-text.ts';
import type { Line } from './trace-shape.ts';

/**
 * Finds a position for each country’s name inside the country, as close to its middle as possible, where it covers
 * nothing of `taken`. A name that fits only on a wide map is shown only there; one that never fits is left out.
 *
 * Takes the countries’ outlines in pixels of a map of this size.
 */
export function nameAreas(
  areas: readonly Area[],
  taken: readonly Box[],
  { width, height }: { width: number; height: number },
  { all, wide }: { all: Widths; wide: Widths },
): AreaName[] {
  const found: AreaName[] = [];
  for (const { name, lines } of areas) {
    const edges = lines.map(boundLine);
    const cells = listCells(edges, width, height);
    const [middleX, middleY] = [0, 1].map(
      (axis) => cells.reduce((sum, cell) => sum + cell[axis as 0 | 1], 0) / cells.length,
    ) as [number, number];
    const distance = ([x, y]: Cell) => Math.hypot(x - middleX, y - middleY);
    const places = cells
      .toSorted((a, b) => distance(a) - distance(b))
      .map((cell) => createBox(name, cell, width));
    const others = [...taken, ...found.map((other) => other.box)];
    const isFree = (box: Box, widths: Widths) =>
      fits(box, height / width, widths) &&
      !others.some((other) => overlap(box, other, widths)) &&
      isInside(box, edges, width, widths);
    const everywhere = places.find((box) => isFree(box, all));
    const box = everywhere ?? places.find((place) => isFree(place, wide));
    if (box) found.push({ name, box, isWide: !everywhere });
  }
  return found;
}

function createBox(name: string, [x, y]: Cell, width: number): Box {
  const letters = name.toUpperCase();
  const half = (measure(letters) + LETTER_SPACE * letters.length) / 2;
  const top = -(LINE_HEIGHT + SLACK) / 2;
  return { x: x / width, y: y / width, left: -half, right: half, top, bottom: -top };
}

/** True if a box lies in an area on the narrowest map, where the box is largest relative to the area. */
function isInside(box: Box, lines: readonly BoundLine[], width: number, { min }: Widths): boolean {
  const em = width / min;
  return [0, 0.25, 0.5, 0.75, 1].every((share) =>
    [box.top, box.bottom].every((side) =>
      isIn(lines, [
        box.x * width + (box.left + share * (box.right - box.left)) * em,
        box.y * width + side * em,
      ]),
    ),
  );
}

/** The points of a grid that lie in an area. */
function listCells(lines: readonly BoundLine[], width: number, height: number): Cell[] {
  const [across, down] = [Math.floor(width / STEP), Math.floor(height / STEP)];
  return Array.from({ length: across * down }, (_, index): Cell => [
    ((index % across) + 0.5) * STEP,
    (Math.floor(index / across) + 0.5) * STEP,
  ]).filter((cell) => isIn(lines, cell));
}

/** The even-odd rule: https://www.w3.org/TR/SVG2/painting.html#FillRuleProperty */
function isIn(lines: readonly BoundLine[], [x, y]: Cell): boolean {
  let crossings = 0;
  for (const { points, right, top, bottom } of lines) {
    // Nothing of a line beside the point, or wholly to its left, is crossed on the way to the right.
    if (x > right || y < top || y > bottom) continue;
    let [x1, y1] = points.at(-1) ?? [0, 0];
    for (const [x2, y2] of points) {
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) crossings += 1;
      [x1, y1] = [x2, y2];
    }
  }
  return crossings % 2 === 1;
}

function boundLine({ points }: Line): BoundLine {
  const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { points, right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down) };
}

const STEP = 12;
/** Letter spacing in em; the stylesheet has the same. */
const LETTER_SPACE = 0.14;

/** A line with the most that its points reach to the right, up and down. */
type BoundLine = { points: Line['points']; right: number; top: number; bottom: number };
type Cell = [x: number, y: number];
export type Area = { name: string; lines: Line[] };
/** The name is centred in its box. */
export type AreaName = { name: string; box: Box; isWide: boolean };
