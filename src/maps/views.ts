import {
  geoAzimuthalEqualArea,
  geoBounds,
  geoCentroid,
  geoCircle,
  geoContains,
  geoEqualEarth,
} from 'd3-geo';
import type { GeoGeometryObjects, GeoProjection } from 'd3-geo';
import type { Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Borders, Country } from './borders.ts';

/**
 * What a map is about: the country that a point lies in, and the piece of it with the point, without its islands and
 * lands overseas. A point at sea has the land and sea around it.
 */
export function getHome(borders: Borders, point: Place): Home {
  for (const country of borders.objects.countries.geometries) {
    const arcs = country.type === 'Polygon' ? [country.arcs] : country.arcs;
    const pieces = arcs.map((piece) => feature(borders, { type: 'Polygon', arcs: piece }).geometry);
    const shape = pieces.find((piece) => geoContains(piece, point));
    if (shape) return { country, shape };
  }
  return { country: undefined, shape: geoCircle().center(point).radius(RADIUS)() };
}

/** A view of a shape as a whole, in true areas. */
export function viewShape(shape: Polygon, size: Size): GeoProjection {
  const [lon, lat] = geoCentroid(shape);
  return fit(geoAzimuthalEqualArea().rotate([-lon, -lat]).clipAngle(90), shape, size, 20);
}

/** A view of far away places and of a shape, with north at the top. */
export function viewWorld(shape: Polygon, places: readonly Place[], size: Size): GeoProjection {
  const all: GeoGeometryObjects = {
    type: 'GeometryCollection',
    geometries: [shape, { type: 'MultiPoint', coordinates: [...places] }],
  };
  const [[west], [east]] = geoBounds(all);
  const middle = (west + (east < west ? east + 360 : east)) / 2;
  return fit(geoEqualEarth().rotate([-middle, 0]), all, size, 36);
}

function fit(
  projection: GeoProjection,
  shape: GeoGeometryObjects,
  { width, height }: Size,
  margin: number,
): GeoProjection {
  // Where the map is cut off its lines run outside the frame.
  return projection
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      shape,
    )
    .clipExtent([
      [-BLEED, -BLEED],
      [width + BLEED, height + BLEED],
    ]);
}

const BLEED = 4;
/** Degrees of arc: some 330 km. */
const RADIUS = 3;

/** Longitude and latitude in degrees. */
export type Place = [lon: number, lat: number];
/** In pixels. */
export type Size = { width: number; height: number };
export type Home = { country: Country | undefined; shape: Polygon };
