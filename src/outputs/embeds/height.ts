import { h } from 'hastscript';
import type { Element } from 'hast';
import { layOutCard } from './card-layout.ts';

/** The width of the frame that a single height is estimated for, in px: a phone’s, minus the margins of a page. */
export const NOMINAL_WIDTH = 340;

/** The height of a whole list, in px. It scrolls in its frame if no script listens for its height. */
const LIST_HEIGHT = 600;

/** The widths that frames are made for, in px. */
const [NARROWEST, WIDEST, STEP] = [300, 700, 20];

/** A font as narrow as this, compared with the one that heights are estimated with, leaves the most space empty. */
const NARROW_FONT = 0.93;

/** The slopes of the lines that heights are described with, px of height for each px of width. */
const SLOPES = Array.from({ length: 61 }, (_, index) => (5 - index) / 10);

/**
 * Estimates the heights of an embed for pages without a listener, from the lengths of its texts. Fonts differ, so it errs
 * on the high side rather than cut text off.
 */
export function estimateHeights(content: Element[], foot: Element): FrameHeights {
  const getHeight = layOutCard(h('main.card', [...content, foot]));
  const points: Point[] = [];
  for (let width = NARROWEST; width <= WIDEST; width += STEP)
    points.push({ width, height: getHeight(width), least: getHeight(width, NARROW_FONT) });
  return { height: getHeight(NOMINAL_WIDTH), fluidHeight: formatHeight(fitLines(points)) };
}

/** The same for a whole list, which scrolls in its frame where it is higher than a screen. */
export function estimateListHeights(content: Element[], foot: Element): FrameHeights {
  const { height, fluidHeight } = estimateHeights(content, foot);
  return {
    height: Math.min(height, LIST_HEIGHT),
    fluidHeight: `min(${LIST_HEIGHT}px,${fluidHeight})`,
  };
}

/**
 * Two lines, of which the higher one counts, over all points and as near to them as such lines can be: one for narrow
 * frames and one for wide.
 */
function fitLines(points: readonly Point[]): readonly Line[] {
  const fits = points
    .slice(1, -1)
    .map((_, index) => [points.slice(0, index + 2), points.slice(index + 1)].map(coverPoints));
  return findNearest(fits, points);
}

/** The line over all points that is nearest to them. */
function coverPoints(points: readonly Point[]): Line {
  const lines = SLOPES.map((slope): Line[] => [
    { base: Math.max(...points.map(({ width, height }) => height - slope * width)), slope },
  ]);
  const [line] = findNearest(lines, points);
  return line ?? { base: 0, slope: 0 };
}

/** Finds the lines that leave the least space empty where they leave most, as a share of the least height. */
function findNearest(fits: readonly Line[][], points: readonly Point[]): Line[] {
  const getExcess = (lines: readonly Line[]) =>
    Math.max(
      ...points.map(
        ({ width, least }) =>
          Math.max(...lines.map(({ base, slope }) => base + slope * width)) / least,
      ),
    );
  let [best, least]: [Line[], number] = [[], Infinity];
  for (const fit of fits) {
    const excess = getExcess(fit);
    if (excess < least) [best, least] = [fit, excess];
  }
  return best;
}

/** As CSS, where `100cqi` is the width of the frame: `max(900px - 120cqi,420px - 8cqi)`. */
const formatHeight = (lines: readonly Line[]): string =>
  `max(${lines.map(({ base, slope }) => `${Math.ceil(base)}px ${slope < 0 ? '-' : '+'} ${Math.round(Math.abs(slope) * 100)}cqi`).join()})`;

export type FrameHeights = {
  /** For a frame 340 px wide, in px. */
  height: number;
  /** For a frame of any width, as CSS; `100cqi` is the width of the frame. */
  fluidHeight: string;
};

/** An estimated height at a width, and the least that it may be. */
type Point = { width: number; height: number; least: number };

/** A height in px that changes with the width: `base + slope * width`. */
type Line = { base: number; slope: number };
