/**
 * Describes heights at several widths by three lines, of which `max(first, min(second, third))` counts: nowhere less than
 * a height, and as near to it as such lines can be. Three are enough for the fall in narrow frames and for the step where
 * a layout changes. Takes at least four points in the order of their widths.
 */
export function fitLines(points: readonly Point[]): Lines {
  const cover = rememberLines(points);
  const last = points.length - 1;
  let [best, least]: [Lines | undefined, number] = [undefined, Infinity];
  for (let first = 1; first < last; first += 1) {
    for (let second = first; second < last; second += 1) {
      const lines: Lines = [cover(0, first), cover(first, second + 1), cover(second, last)];
      const excess = getExcess(lines, points);
      if (excess < least) [best, least] = [lines, excess];
    }
  }
  // One line always covers all points.
  return best ?? [cover(0, last), cover(0, last), cover(0, last)];
}

/** The height that lines describe at a width, in px. */
export function getHeightAt([first, second, third]: Lines, width: number): number {
  const at = ({ base, slope }: Line) => base + slope * width;
  return Math.max(at(first), Math.min(at(second), at(third)));
}

/** How much too high lines are where they are most, as a factor of the least height; infinite if they are too low. */
function getExcess(lines: Lines, points: readonly Point[]): number {
  let excess = 0;
  for (const { width, height, least } of points) {
    const described = getHeightAt(lines, width);
    if (described < height - 0.01) return Infinity;
    excess = Math.max(excess, described / least);
  }
  return excess;
}

/** A function that gives the line nearest above the points between two of them. */
function rememberLines(points: readonly Point[]): (from: number, to: number) => Line {
  const known = new Map<number, Line>();
  return (from, to) => {
    const key = from * points.length + to;
    const line = known.get(key) ?? coverPoints(points.slice(from, to + 1));
    known.set(key, line);
    return line;
  };
}

function coverPoints(points: readonly Point[]): Line {
  let [best, least]: [Line, number] = [{ base: 0, slope: 0 }, Infinity];
  // Loops without lists: this runs millions of times in the build of a large site.
  for (const slope of SLOPES) {
    let base = -Infinity;
    for (const { width, height } of points) base = Math.max(base, height - slope * width);
    let excess = -Infinity;
    for (const one of points) excess = Math.max(excess, (base + slope * one.width) / one.least);
    if (excess < least) [best, least] = [{ base, slope }, excess];
  }
  return best;
}

/** The slopes of the lines, in px of height for each px of width. */
const SLOPES = [
  0.4,
  0.2,
  0.1,
  0,
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((tenths) => -tenths / 10),
  -1.2,
  -1.4,
  -1.7,
  -2,
  -2.4,
  -2.8,
  -3.4,
  -4,
  -5,
  -6,
  -8,
];

/** A height at a width, and the least that it may be; all in px. */
export type Point = { width: number; height: number; least: number };

/** A height that changes with the width: `base + slope * width`. */
export type Line = { base: number; slope: number };

export type Lines = readonly [first: Line, second: Line, third: Line];
