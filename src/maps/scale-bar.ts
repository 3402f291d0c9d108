import type { GeoProjection } from 'd3-geo';
import type { Box } from './boxes.ts';
import { LINE_HEIGHT } from './make-labels.ts';
import { measure } from './measure-text.ts';
import type { Size } from './frame.ts';

/** A bar for a round number of kilometres, at most a fifth of the map long, in its lower corner. */
export function drawScale(
  projection: GeoProjection,
  { width, height }: Size,
  language: string,
): ScaleBar {
  const perKilometre = projection.scale() / EARTH_RADIUS;
  const most = width / 5 / perKilometre;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = Math.max(...[1, 2, 5].map((step) => step * power).filter((km) => km <= most));
  const format = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' });
  const end = width - INSET;
  return {
    from: Math.round(end - kilometres * perKilometre),
    to: end,
    y: height - INSET,
    text: format.format(kilometres),
  };
}

/** The area of the bar and of the text above it, which ends where the bar ends. */
export function getScaleBox({ from, to, y, text }: ScaleBar, width: number): Box {
  const length = Math.max(measure(text), ((to - from) / width) * WIDEST);
  return {
    x: to / width,
    y: y / width,
    left: -length,
    right: 0.5,
    top: -LINE_HEIGHT - 0.8,
    bottom: 0.5,
  };
}

/** Mean radius in kilometres, IUGG: https://en.wikipedia.org/wiki/Earth_radius#Arithmetic_mean_radius */
const EARTH_RADIUS = 6371;
const INSET = 16;
/** The width of the widest map in em. */
const WIDEST = 46;

/** In pixels. */
export type ScaleBar = { from: number; to: number; y: number; text: string };
