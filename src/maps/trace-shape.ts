import { geoPath } from 'd3-geo';
import type { GeoContext, GeoPermissibleObjects, GeoProjection } from 'd3-geo';

/**
 * The lines of a shape on a map, in whole pixels, without those that are less than `speck` pixels wide and high. Takes
 * a shape in degrees and a projection to pixels, which clips.
 */
export function traceShape(
  shape: GeoPermissibleObjects,
  projection: GeoProjection,
  speck: number,
): Line[] {
  const lines: Line[] = [];
  const context: GeoContext = {
    beginPath() {},
    arc() {},
    moveTo(x, y) {
      lines.push({ points: [[Math.round(x), Math.round(y)]], isClosed: false });
    },
    lineTo(x, y) {
      const points = lines.at(-1)?.points;
      const [lastX, lastY] = points?.at(-1) ?? [];
      const [nextX, nextY] = [Math.round(x), Math.round(y)];
      if (nextX !== lastX || nextY !== lastY) points?.push([nextX, nextY]);
    },
    closePath() {
      const line = lines.at(-1);
      if (line) line.isClosed = true;
    },
  };
  geoPath(projection, context)(shape);
  return lines.filter(({ points }) => Math.max(...getSize(points)) >= speck);
}

/**
 * Lines as the `d` of an SVG path, as short as possible: one `m` per line, followed by relative whole numbers
 * (https://www.w3.org/TR/SVG2/paths.html#PathDataMovetoCommands).
 */
export function writePath(lines: readonly Line[]): string {
  let [x, y] = [0, 0];
  return lines
    .map(({ points, isClosed }) => {
      const steps = points.map((point) => {
        const step = [point[0] - x, point[1] - y];
        [x, y] = point;
        return step;
      });
      // `z` moves the pen back to the start of the line.
      if (isClosed) [x, y] = points[0] ?? [x, y];
      return `m${steps.flat().join(' ').replaceAll(' -', '-')}${isClosed ? 'z' : ''}`;
    })
    .join('');
}

/** Width and height in pixels. */
function getSize(points: readonly Point[]): [width: number, height: number] {
  const measure = (values: number[]) => Math.max(...values) - Math.min(...values);
  return [measure(points.map(([x]) => x)), measure(points.map(([, y]) => y))];
}

type Point = [x: number, y: number];
export type Line = { points: Point[]; isClosed: boolean };
