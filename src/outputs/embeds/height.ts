import { h } from 'hastscript';
import type { Element } from 'hast';
import { layOutCard } from './card-layout.ts';
import { fitLines } from './fit-lines.ts';
import type { Line } from './fit-lines.ts';

/** The width of the frame that a single height is estimated for, in px: a phone’s, minus the margins of a page. */
const NOMINAL_WIDTH = 340;

/** The height of a whole list, in px. It scrolls in its frame if no script listens for its height. */
const LIST_HEIGHT = 600;

/** The widths of frames that heights are estimated for, in px; at 576 the layout changes. */
const WIDTHS = [300, 325, 350, 375, 400, 430, 465, 500, 535, 575, 576, 600, 650, 700];

/** Engines break lines differently, so frames are a little higher than estimated. */
const MARGIN = 1.03;

/** A font as narrow as this, compared with the one that heights are estimated with, leaves the most space empty. */
const NARROW_FONT = 0.93;

/**
 * Estimates the heights of an embed for pages without a listener, from the lengths of its texts. Fonts differ, so it errs
 * on the high side rather than cut text off.
 */
export function estimateHeights(content: readonly Element[], foot: Element): FrameHeights {
  const getHeight = layOutCard(h('main.card', [...content, foot]));
  const lines = fitLines(
    WIDTHS.map((width) => ({
      width,
      height: getHeight(width) * MARGIN,
      least: getHeight(width, NARROW_FONT),
    })),
  );
  const [first, second, third] = lines.map(formatLine);
  const fluidHeight = `max(${first},min(${second},${third}))`;
  return { height: getHeight(NOMINAL_WIDTH), fluidHeight };
}

/** The same for a whole list, which scrolls in its frame where it is higher than a screen. */
export function estimateListHeights(content: readonly Element[], foot: Element): FrameHeights {
  const { height, fluidHeight } = estimateHeights(content, foot);
  return {
    height: Math.min(height, LIST_HEIGHT),
    fluidHeight: `min(${LIST_HEIGHT}px,${fluidHeight})`,
  };
}

/** As CSS, where `100cqi` is the width of the frame: `900px - 120cqi`. */
function formatLine({ base, slope }: Line): string {
  const height = `${Math.ceil(base)}px`;
  return slope === 0
    ? height
    : `${height} ${slope < 0 ? '-' : '+'} ${Math.round(Math.abs(slope) * 100)}cqi`;
}

export type FrameHeights = {
  /** For a frame 340 px wide, in px. */
  height: number;
  /** For a frame of any width, as CSS; `100cqi` is the width of the frame. */
  fluidHeight: string;
};
