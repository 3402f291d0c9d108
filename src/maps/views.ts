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
import type { Frame } from './frame.ts';

/**
 * The area a map is about: the country that a point lies in, reduced to the piece that contains the point, without
 * islands and overseas territories. For a point at sea it is a circle around the point.
 */
export function getHome(borders: Borders, point: [lon: number, lat: number]): Home {
  for (const country of borders.objects.countries.geometries) {
    const arcs = country.type === 'Polygon' ? [country.arcs] : country.arcs;
    const pieces = arcs.map((piece) => feature(borders, { type: 'Polygon', arcs: piece }).geometry);
    const shape = pieces.find((piece) => geoContains(piece, point));
    if (shape) return { country, shape };
  }
  return { country: undefined, shape: geoCircle().center(point).radius(AROUND)() };
}

/** An equal-area view of a whole shape. */
export function viewShape(shape: Polygon, frame: Frame): GeoProjection {
  const [lon, lat] = geoCentroid(shape);
  return fit(geoAzimuthalEqualArea().rotate([-lon, -lat]).clipAngle(90), shape, frame);
}

/** A view of distant places and a shape, with north at the top. */
export function viewWorld(shape: Polygon, places: readonly Spot[], frame: Frame): GeoProjection {
  const coordinates = places.map(({ lon, lat }) => [lon, lat]);
  const all: GeoGeometryObjects = {
    type: 'GeometryCollection',
    geometries: [shape, { type: 'MultiPoint', coordinates }],
  };
  const [[west], [east]] = geoBounds(all);
  const middle = (west + (east < west ? east + 360 : east)) / 2;
  return fit(geoEqualEarth().rotate([-middle, 0]), all, frame);
}

/** The position of a place on a map, in pixels; NaN if the projection does not show it. */
export function project(projection: GeoProjection, { lon, lat }: Spot): [x: number, y: number] {
  return projection([lon, lat]) ?? [NaN, NaN];
}

function fit(
  projection: GeoProjection,
  shape: GeoGeometryObjects,
  { width, height, margin: { across, top, bottom } }: Frame,
): GeoProjection {
  const inner: [[number, number], [number, number]] = [
    [across, top],
    [width - across, height - bottom],
  ];
  // Lines are as short as the detail, so they need no curves. The clipping edges lie outside the frame.
  return projection
    .precision(0)
    .fitExtent(inner, shape)
    .clipExtent([
      [-BLEED, -BLEED],
      [width + BLEED, height + BLEED],
    ]);
}

/** In pixels. */
const BLEED = 4;
/** Degrees of arc: about 330 km. */
const AROUND = 3;

/** In degrees. */
type Spot = { lon: number; lat: number };
export type Home = { country: Country | undefined; shape: Polygon };
