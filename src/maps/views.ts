import { geoAzimuthalEqualArea, geoCentroid, geoCircle, geoContains, geoDistance } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { Polygon } from 'geojson';
import { remember } from '#model/remember.ts';
import type { Borders, Country } from './borders.ts';
import type { Point } from './measure-distance.ts';
import { isNear, listPieces } from './pieces.ts';

/**
 * The area a map is about: the country that a point lies in, reduced to the piece that contains the point, without
 * islands and overseas territories. For a point at sea it is a circle around the point.
 */
export function getHome(borders: Borders, point: Point): Home {
  const found = listPieces(borders).find(
    (piece) => isNear(piece, point, 0) && geoContains(piece.shape, point),
  );
  return found ?? getCircle(point, AROUND);
}

/** The area of a map without borders: a circle around its first place that has the others which are not too far away. */
export function getSurroundings(subject: Spot, others: readonly Spot[]): Home {
  const center: Point = [subject.lon, subject.lat];
  const distances = others
    .map(({ lon, lat }) => (geoDistance(center, [lon, lat]) * 180) / Math.PI)
    .filter((distance) => distance <= FAR);
  return getCircle(center, Math.max(AROUND, ...distances));
}

const getCircle = (center: Point, radius: number): Home => ({
  country: undefined,
  shape: geoCircle().center(center).radius(radius)(),
});

/** An equal-area view of a whole shape. */
export const viewShape = remember((shape: Polygon): GeoProjection => {
  const { width, height, margin } = FRAME;
  const [lon, lat] = geoCentroid(shape);
  const inner: [[number, number], [number, number]] = [
    [margin.across, margin.top],
    [width - margin.across, height - margin.bottom],
  ];
  // Lines are as short as the detail, so they need no curves. The clipping edges lie outside the frame.
  return geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .clipAngle(90)
    .precision(0)
    .fitExtent(inner, shape)
    .clipExtent([
      [-BLEED, -BLEED],
      [width + BLEED, height + BLEED],
    ]);
});

/** How far a map reaches: its middle, in degrees, and the distance from there to its farthest corner, in radians. */
export function getReach(projection: GeoProjection): { center: Point; distance: number } {
  const [lon, lat] = projection.rotate();
  const [x, y] = projection.translate();
  const across = Math.max(x, FRAME.width - x) + BLEED;
  const down = Math.max(y, FRAME.height - y) + BLEED;
  // https://en.wikipedia.org/wiki/Lambert_azimuthal_equal-area_projection
  const half = Math.min(1, Math.hypot(across, down) / projection.scale() / 2);
  return { center: [-lon, -lat], distance: 2 * Math.asin(half) };
}

/** The position of a place on a map, in pixels; NaN if the projection does not show it. */
export function project(projection: GeoProjection, { lon, lat }: Spot): [x: number, y: number] {
  return projection([lon, lat]) ?? [NaN, NaN];
}

/** True if a position on a map, in pixels, is not outside it or at its edge. */
export const isInFrame = ([x, y]: [x: number, y: number]): boolean =>
  x > EDGE && FRAME.width - x > EDGE && y > EDGE && FRAME.height - y > EDGE;

/**
 * In pixels: the size of a map, the space around the country, which leaves room for labels, and the smallest detail that
 * is drawn. `MapDrawing.astro` has the same proportions.
 */
export const FRAME = {
  width: 640,
  height: 410,
  margin: { across: 20, top: 34, bottom: 24 },
  detail: 4,
};

/** In pixels. */
const BLEED = 4;
const EDGE = 10;
/** Degrees of arc: about 330 km, and 1,300 km. */
const AROUND = 3;
const FAR = 12;

/** In degrees. */
export type Spot = { lon: number; lat: number };
export type Home = { country: Country | undefined; shape: Polygon };
