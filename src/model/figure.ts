import type { FigureText } from '#schemas/blocks.ts';

/**
 * How wide and high a picture is shown, and in which widths it is offered, all in pixels. Takes its own size. Nothing
 * is enlarged; a high picture stays lower than a screen.
 */
export function getFigureSize(own: { width: number; height: number }): FigureSize {
  const ratio = own.width / own.height;
  const width = Math.round(Math.min(own.width, COLUMN, MOST_HEIGHT * ratio));
  const most = Math.min(own.width, 2 * width);
  const smaller = [0.5, 1, 1.5].map((factor) => Math.round(factor * width));
  return {
    width,
    height: Math.round(width / ratio),
    widths: [...new Set([...smaller.filter((one) => one < most), most])],
    sizes: `(min-width: ${width + 2 * MARGIN}px) ${width}px, calc(100vw - ${2 * MARGIN}px)`,
  };
}

/** The width of the running text. */
const COLUMN = 640;
const MOST_HEIGHT = 720;
const MARGIN = 16;

/** `sizes` as in HTML. */
export type FigureSize = { width: number; height: number; widths: number[]; sizes: string };

/** A picture as files: the best kind that a browser knows is taken, and `src` by all others. */
export type FigureImage = {
  src: string;
  /** Its size as shown, in pixels. */
  width: number;
  height: number;
  sizes: string;
  sources: { type: string; srcset: string }[];
};

/** A picture of a section with what its author says of it. */
export type Figure = FigureText & { image: FigureImage };
