import { geoDistance } from 'd3-geo';
import type { Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { remember } from '#model/remember.ts';
import type { Borders, Country } from './borders.ts';
import type { Point } from './measure-distance.ts';

/**
 * Every piece of land of every country, with a circle around it, so that what is far from a place or a map need not be
 * looked at point by point. Made once.
 */
export const listPieces = remember((borders: Borders): Piece[] =>
  borders.objects.countries.geometries.flatMap((country) => {
    const all = country.type === 'Polygon' ? [country.arcs] : country.arcs;
    return all.map((arcs): Piece => {
      const shape = feature(borders, { type: 'Polygon', arcs }).geometry;
      return { country, arcs, shape, ...encircle(shape.coordinates.flat()) };
    });
  }),
);

/** True if a piece comes closer to a point than some distance, in radians. */
export function isNear({ center, radius }: Piece, point: Point, distance: number): boolean {
  return geoDistance(center, point) <= radius * SLACK + distance + MORE;
}

/** The middle of the points of all rings on the sphere, and the distance to the farthest: Antarctica begins at the pole. */
function encircle(points: readonly Position[]): { center: Point; radius: number } {
  const sum = [0, 0, 0] as [number, number, number];
  for (const [lon = 0, lat = 0] of points) {
    const [across, up] = [lon * RADIAN, lat * RADIAN];
    sum[0] += Math.cos(up) * Math.cos(across);
    sum[1] += Math.cos(up) * Math.sin(across);
    sum[2] += Math.sin(up);
  }
  const [x, y, z] = sum;
  const center: Point = [Math.atan2(y, x) / RADIAN, Math.atan2(z, Math.hypot(x, y)) / RADIAN];
  const distances = points.map(([lon = 0, lat = 0]) => geoDistance(center, [lon, lat]));
  return { center, radius: distances.reduce((most, one) => Math.max(most, one), 0) };
}

const RADIAN = Math.PI / 180;

/** A line that is straight on a map lies a little beside the same line on the sphere. */
const SLACK = 1.1;
const MORE = 2 * RADIAN;

/** The center has longitude and latitude in degrees; the radius is in radians. */
type Piece = {
  country: Country;
  arcs: number[][];
  shape: Polygon;
  center: Point;
  radius: number;
};
