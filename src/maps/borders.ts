import { geoContains } from 'd3-geo';
import { feature, mergeArcs } from 'topojson-client';
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json?raw';

/**
 * The borders of the world: Natural Earth 4.1 at 1:50 million as TopoJSON (https://github.com/topojson/world-atlas),
 * corrected by `moveCrimea`. Places are longitude and latitude in degrees, and, third, what leaving the point out
 * would change, in steradians, for `simplify`. Read once a build. Throws an Error for a file that is not as expected.
 */
export function getBorders(): Borders {
  borders ??= readBorders(JSON.parse(atlas) as Borders);
  return borders;
}

function readBorders(topology: Borders): Borders {
  moveCrimea(topology);
  for (const country of topology.objects.countries.geometries)
    country.properties = { code: getCode(country.id) };
  return presimplify(topology, sphericalTriangleArea);
}

/**
 * Natural Earth draws borders as they are held, and so Crimea with Russia. Our maps show internationally recognised
 * borders, and so Crimea with Ukraine. This is the one place where a shape of the atlas is changed.
 */
function moveCrimea(topology: Borders): void {
  const { geometries } = topology.objects.countries;
  const ukraine = geometries.find(({ id }) => id === UKRAINE);
  const russia = geometries.find(({ id }) => id === RUSSIA);
  if (!ukraine || russia?.type !== 'MultiPolygon')
    throw new Error('The atlas does not have the shapes that `moveCrimea` changes.');
  const isCrimea = (arcs: number[][]) =>
    geoContains(feature(topology, { type: 'Polygon', arcs }), IN_CRIMEA);
  const crimea = russia.arcs.find(isCrimea);
  if (!crimea) throw new Error('The atlas does not draw Crimea with Russia: is `moveCrimea` done?');
  russia.arcs = russia.arcs.filter((arcs) => arcs !== crimea);
  Object.assign(ukraine, mergeArcs(topology, [ukraine, { type: 'Polygon', arcs: crimea }]));
}

/** The letters of ISO 3166-1 for its numbers. */
const getCode = (id: string | number | undefined) =>
  id === undefined ? undefined : new Intl.Locale(`und-${id}`).region;

/** Numbers of ISO 3166-1, which the atlas uses as ids. */
const UKRAINE = '804';
const RUSSIA = '643';

/** A point inside Crimea: longitude and latitude in degrees. */
const IN_CRIMEA: [number, number] = [34.1, 45];

let borders: Borders | undefined;

/** A country’s shape, with its letters in ISO 3166-1 where it has any. */
export type Country = (Polygon | MultiPolygon) & { properties: { code: string | undefined } };
export type Borders = Topology<{
  countries: { type: 'GeometryCollection'; geometries: Country[] };
}>;
