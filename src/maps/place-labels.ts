import { fits, measure, overlap } from './boxes.ts';
import type { Box, Widths } from './boxes.ts';

/**
 * Finds each point’s name a place where it covers no other name, no point and nothing of `taken`, at any width of the
 * map. A name that finds none leaves a number; a number that finds none leaves nothing but its point.
 *
 * Takes the points, the most important first, and the map’s height by its width. Gives a label for each, in order.
 */
export function placeLabels(
  points: readonly LabelPoint[],
  taken: readonly Box[],
  ratio: number,
  widths: Widths,
): (Label | undefined)[] {
  const obstacles = [...taken, ...points.map(getMark)];
  const isFree = (label: Label, others: readonly (Label | undefined)[]) =>
    fits(label.box, ratio, widths) &&
    ![...obstacles, ...others.flatMap((other) => other?.box ?? [])].some((box) =>
      overlap(label.box, box, widths),
    );
  const list = (point: LabelPoint, lines: string[], isNumber: boolean) =>
    SIDES.map((side) => createLabel(point, side, lines, isNumber));

  const names = points.map((point) => list(point, splitName(point.name), false));
  let best: (Label | undefined)[] = points.map(() => undefined);
  let fewest = points.length + 1;
  let steps = 0;
  const search = (chosen: (Label | undefined)[], missing: number) => {
    if (missing >= fewest || (steps += 1) > MOST_STEPS) return;
    const candidates = names[chosen.length];
    if (!candidates) {
      [best, fewest] = [chosen, missing];
      return;
    }
    for (const label of candidates) if (isFree(label, chosen)) search([...chosen, label], missing);
    search([...chosen, undefined], missing + 1);
  };
  search([], 0);

  points.forEach((point, index) => {
    best[index] ??= list(point, [String(point.number)], true).find((label) => isFree(label, best));
  });
  return best;
}

/** The room that a point’s mark takes. */
export function getMark({ x, y, isSubject }: LabelPoint): Box {
  const half = isSubject ? 0.8 : 0.4;
  return { x, y, left: -half, right: half, top: -half, bottom: half };
}

function createLabel(
  point: LabelPoint,
  [across, down]: (typeof SIDES)[number],
  lines: string[],
  isNumber: boolean,
): Label {
  const { x, y, isSubject } = point;
  const gap = isSubject ? 1 : 0.6;
  const width = Math.max(...lines.map(measure));
  const height = lines.length * LINE_HEIGHT;
  // Beside a corner of the mark the label may come nearer than beside its side.
  const reach = across !== 0 && down !== 0 ? gap * 0.6 : gap;
  const start = (side: number, size: number) =>
    side === 0 ? -size / 2 : side > 0 ? reach : -reach - size;
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

/** A long name in two lines, as even as can be. */
function splitName(name: string): string[] {
  if (measure(name) < LONGEST_LINE) return [name];
  const words = name.split(' ');
  const splits = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const widest = (lines: string[]) => Math.max(...lines.map(measure));
  return splits.toSorted((a, b) => widest(a) - widest(b))[0] ?? [name];
}

/** Where a label can stand, best first: to the right (1) or left (-1), below (1) or above (-1). */
const SIDES = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
] as const;
const MOST_STEPS = 20_000;
const LONGEST_LINE = 10;
export const LINE_HEIGHT = 1.25;
/** From the top of a line to its baseline. */
export const BASELINE = 0.975;

/** A point in shares of the map’s width. */
export type LabelPoint = {
  x: number;
  y: number;
  name: string;
  number: number;
  isSubject: boolean;
};
/** Lines of text, the first `dx` and `dy` em from the point. */
export type Label = {
  lines: string[];
  isNumber: boolean;
  anchor: 'start' | 'middle' | 'end';
  dx: number;
  dy: number;
  box: Box;
};
