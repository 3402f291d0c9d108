import type { Box } from './boxes.ts';
import { measure } from './measure-text.ts';

/** A text next to a point in every possible position, the best first. */
export function makeLabels(point: LabelPoint, text: string, isNumber: boolean): Label[] {
  return splitText(text).flatMap((lines) =>
    SIDES.map((side) => makeLabel(point, side, lines, isNumber)),
  );
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
  const reach = down !== 0 && Math.abs(across) === 1 ? gap * 0.6 : gap;
  const start = (side: number, size: number) =>
    Math.abs(side) < 1 ? (size * (side - 1)) / 2 : side > 0 ? reach : -reach - size;
  const width = Math.max(...lines.map(measure));
  const height = lines.length * LINE_HEIGHT + SLACK;
  const [left, top] = [start(across, width), start(down, height)];
  const isBeside = Math.abs(across) === 1;
  return {
    lines,
    isNumber,
    anchor: isBeside ? (across > 0 ? 'start' : 'end') : 'middle',
    dx: isBeside ? across * reach : left + width / 2,
    dy: top + BASELINE,
    box: { x, y, left, right: left + width, top, bottom: top + height },
  };
}

/** A text in one line, or if it is long in two or three of similar width; the best first. */
function splitText(text: string): string[][] {
  const words = text.split(' ');
  const length = measure(text);
  const [one, two, three] = [1, 2, 3].map((count) => splitInto(words, count));
  if (length < SHORT) return keepFound(one);
  return length < LONG ? keepFound(one, two) : keepFound(two, three, one);
}

const keepFound = (...splits: (string[] | undefined)[]) =>
  splits.filter((lines): lines is string[] => lines !== undefined);

/** The split into `count` lines whose longest is the shortest; undefined if there are too few words. */
function splitInto(words: readonly string[], count: number): string[] | undefined {
  if (words.length < count) return undefined;
  if (count === 1) return [words.join(' ')];
  const widest = (lines: string[]) => Math.max(...lines.map(measure));
  const splits = words.flatMap((_, index) => {
    const rest = splitInto(words.slice(index + 1), count - 1);
    return rest ? [[words.slice(0, index + 1).join(' '), ...rest]] : [];
  });
  return splits.toSorted((a, b) => widest(a) - widest(b))[0];
}

/** To the right (1) or left (-1) of the point, below (1) or above (-1) it; a fraction is partly to that side. */
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [-0.6, -1],
  [0.6, -1],
  [-0.6, 1],
  [0.6, 1],
] as const;

/** Lengths in em of a label. */
const SHORT = 6;
const LONG = 10;
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
