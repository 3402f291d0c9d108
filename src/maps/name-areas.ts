import { remember } from '#model/remember.ts';
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
    const { edges, cells } = getShape(lines, width, height);
    const [middleX, middleY] = [0, 1].map(
      (axis) => cells.reduce((sum, cell) => sum + cell[axis as 0 | 1], 0) / cells.length,
    ) as [number, number];
    const sides = getSides(name);
    const places = cells
      .map(([x, y]) => ({ x, y, distance: Math.hypot(x - middleX, y - middleY) }))
      .toSorted((a, b) => a.distance - b.distance)
      .map(({ x, y }): Box => ({ x: x / width, y: y / width, ...sides }));
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

/** The box of a name around its middle. */
function getSides(name: string): Omit<Box, 'x' | 'y'> {
  const letters = name.toUpperCase();
  const half = (measure(letters) + LETTER_SPACE * letters.length) / 2;
  const top = -(LINE_HEIGHT + SLACK) / 2;
  return { left: -half, right: half, top, bottom: -top };
}

/** True if a box lies in an area on the narrowest map, where the box is largest relative to the area. */
function isInside(box: Box, lines: readonly BoundLine[], width: number, { min }: Widths): boolean {
  const em = width / min;
  return [box.top, box.bottom].every((side) => {
    const crossings = listCrossings(lines, box.y * width + side * em);
    return [0, 0.25, 0.5, 0.75, 1].every((share) =>
      isIn(crossings, box.x * width + (box.left + share * (box.right - box.left)) * em),
    );
  });
}

/** An area’s lines, and the points of a grid that lie in it. Found once, since many maps show the same countries. */
const getShape = remember((lines: readonly Line[], width: number, height: number) => {
  const edges = lines.map(boundLine);
  const [across, down] = [width, height].map((size) => listMiddles(size)) as [number[], number[]];
  const cells = down.flatMap((y) => {
    const crossings = listCrossings(edges, y);
    return across.filter((x) => isIn(crossings, x)).map((x): Cell => [x, y]);
  });
  return { edges, cells };
});

const listMiddles = (size: number) =>
  Array.from({ length: Math.floor(size / STEP) }, (_, index) => (index + 0.5) * STEP);

/** The even-odd rule: https://www.w3.org/TR/SVG2/painting.html#FillRuleProperty */
const isIn = (crossings: readonly number[], x: number): boolean =>
  crossings.reduce((count, crossing) => (x < crossing ? count + 1 : count), 0) % 2 === 1;

/** Where the lines of an area are crossed at a height. */
function listCrossings(lines: readonly BoundLine[], y: number): number[] {
  const crossings: number[] = [];
  for (const { points, top, bottom } of lines) {
    if (y < top || y > bottom) continue;
    let [x1, y1] = points.at(-1) ?? [0, 0];
    for (const [x2, y2] of points) {
      if (y1 > y !== y2 > y) crossings.push(((x2 - x1) * (y - y1)) / (y2 - y1) + x1);
      [x1, y1] = [x2, y2];
    }
  }
  return crossings;
}

function boundLine({ points }: Line): BoundLine {
  const down = points.map(([, y]) => y);
  return { points, top: Math.min(...down), bottom: Math.max(...down) };
}

const STEP = 12;
/** Letter spacing in em; the stylesheet has the same. */
const LETTER_SPACE = 0.14;

/** A line with the most that its points reach up and down. */
type BoundLine = { points: Line['points']; top: number; bottom: number };
type Cell = [x: number, y: number];
export type Area = { name: string; lines: Line[] };
/** The name is centred in its box. */
export type AreaName = { name: string; box: Box; isWide: boolean };
