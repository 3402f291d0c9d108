import type { Box } from './boxes.ts';
import { measure } from './measure-text.ts';

/** A text next to a point in every possible position, the best first. */
export function makeLabels(point: LabelPoint, text: string, isNumber: boolean): Label[] {
  const lines = splitText(text);
  return SIDES.map((side) => makeLabel(point, side, lines, isNumber));
}

/** The area that a point’s mark covers. */
export function getMark({ x, y, isSubject }: LabelPoint): Box {
  const half = isSubject ? RING : POINT;
  return { x, y, left: -half, right: half, top: -half, bottom: half };
}

function makeLabel(
  { x, y, isSubject }: LabelPoint,
  [across, down]: (typeof SIDES)[number],
  lines: string[],
  isNumber: boolean,
): Label {
  const gap = (isSubject ? RING : POINT) + 0.25;
  // At a corner of the mark the label may be closer than at a side.
  const reach = across !== 0 && down !== 0 ? gap * 0.6 : gap;
  const start = (side: number, size: number) =>
    side === 0 ? -size / 2 : side > 0 ? reach : -reach - size;
  const width = Math.max(...lines.map(measure));
  const height = lines.length * LINE_HEIGHT + SLACK;
  const [left, top] = [start(across, width), start(down, height)];
  return {
    lines,
    isNumber,
    anchor: across === 0 ? 'middle' : across > 0 ? 'start' : 'end',
    dx: across * reach,
    dy: top + BASELINE,
    box: { x, y, left, right: left + width, top, bottom: top + height },
  };
}

/** Splits a long text into two lines of similar width. */
function splitText(text: string): string[] {
  if (measure(text) < LONGEST_LINE) return [text];
  const words = text.split(' ');
  const splits = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const widest = (lines: string[]) => Math.max(...lines.map(measure));
  return splits.toSorted((a, b) => widest(a) - widest(b))[0] ?? [text];
}

/** To the right (1) or left (-1) of the point, below (1) or above (-1) it. */
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

/** Lengths in em of a label. */
const LONGEST_LINE = 10;
const POINT = 0.35;
const RING = 0.75;
export const LINE_HEIGHT = 1.25;
/** From the top of a line to its baseline. */
const BASELINE = 1;
/** How far letters may reach beyond their lines. */
export const SLACK = 0.05;

/** A point in shares of the map’s width, with the number that can replace its name. */
export type LabelPoint = {
  x: number;
  y: number;
  name: string;
  number: number;
  isSubject: boolean;
};
/** Lines of text; the first starts `dx` and `dy` em from the point. */
export type Label = {
  lines: string[];
  isNumber: boolean;
  anchor: 'start' | 'middle' | 'end';
  dx: number;
  dy: number;
  box: Box;
};
