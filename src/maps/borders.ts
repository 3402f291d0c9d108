import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import { feature, mergeArcs } from 'topojson-client';
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';

/**
 * The borders of the world as they are drawn. Points have longitude and latitude in degrees and, as a third value for
 * `simplify`, the area that changes if the point is left out, in steradians. Read once per build. Throws an Error for a
 * file in an unexpected format.
 */
export function getBorders(): Borders {
  borders ??= presimplify(getAtlas(), sphericalTriangleArea);
  return borders;
}

/**
 * The same without third values: Natural Earth 4.1 at 1:50 million as TopoJSON (https://github.com/topojson/world-atlas),
 * corrected by `moveCrimea`.
 */
export function getAtlas(): Borders {
  atlas ??= readAtlas(JSON.parse(readFileSync(FILE, 'utf8')) as Borders);
  return atlas;
}

function readAtlas(topology: Borders): Borders {
  moveCrimea(topology);
  for (const country of topology.objects.countries.geometries)
    country.properties = { code: getCode(country.id) };
  return topology;
}

/**
 * Natural Earth draws de facto borders, with Crimea in Russia. Our maps show internationally recognised borders, with
 * Crimea in Ukraine. This is the only place where a shape of the atlas is changed.
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

/** The ISO 3166-1 letter code for a numeric code. */
const getCode = (id: string | number | undefined) =>
  id === undefined ? undefined : new Intl.Locale(`und-${id}`).region;

/** ISO 3166-1 numeric codes, which the atlas uses as ids. */
const UKRAINE = '804';
const RUSSIA = '643';

/** A point inside Crimea: longitude and latitude in degrees. */
const IN_CRIMEA: [number, number] = [34.1, 45];

/** Node reads it for `npm run check`, where there is no Vite. */
const FILE = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');

let atlas: Borders | undefined;
let borders: Borders | undefined;

/** A country’s shape, with its ISO 3166-1 letter code if it has one. */
export type Country = (Polygon | MultiPolygon) & { properties: { code: string | undefined } };
export type Borders = Topology<{
  countries: { type: 'GeometryCollection'; geometries: Country[] };
}>;
