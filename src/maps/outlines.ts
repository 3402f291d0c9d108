import type { Box } from './boxes.ts';
import type { LabelPoint } from './make-labels.ts';
import type { Line } from './trace-shape.ts';
import { FRAME } from './views.ts';

/** Boxes along lines, so close that no word fits between two of them. Takes lines in pixels of `FRAME`. */
export function coverLines(lines: readonly Line[]): Box[] {
  return lines.flatMap(listSteps).map(([x, y]) => ({
    x: x / FRAME.width,
    y: y / FRAME.width,
    left: -HALF,
    right: HALF,
    top: -HALF,
    bottom: HALF,
  }));
}

/** True if the mark of a point would touch a line on the narrowest map. */
export function isOnLine({ x, y }: LabelPoint, lines: readonly Line[]): boolean {
  return lines
    .flatMap(listSteps)
    .some(([lineX, lineY]) => Math.hypot(lineX - x * FRAME.width, lineY - y * FRAME.width) < REACH);
}

/** Points along a line, at most `STEP` pixels apart. */
function listSteps({ points, isClosed }: Line): Point[] {
  return points.flatMap(([fromX, fromY], index) => {
    const [toX, toY] = points[index + 1] ?? (isClosed ? points[0] : undefined) ?? [fromX, fromY];
    const count = Math.ceil(Math.hypot(toX - fromX, toY - fromY) / STEP) || 1;
    return Array.from({ length: count }, (_, step): Point => [
      fromX + ((toX - fromX) * step) / count,
      fromY + ((toY - fromY) * step) / count,
    ]);
  });
}

type Point = [x: number, y: number];

/** In pixels of `FRAME`. */
const STEP = 5;
/** Half the side of a box in em: at the widest, boxes touch, and text keeps 2 px from a line. */
const HALF = 0.18;
/** A point’s mark and half a line, 5 px on a map of 286 px, in pixels of `FRAME`. */
const REACH = (5 * FRAME.width) / 286;
