// Writes src/maps/disputed-areas.json from Natural Earth’s `ne_10m_admin_0_disputed_areas` as GeoJSON:
// node tests/tools/make-disputed-areas.ts <file>
import { readFileSync, writeFileSync } from 'node:fs';
import { geoArea } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { measureDistance } from '#maps/measure-distance.ts';
import type { Point } from '#maps/measure-distance.ts';

/** How far a simplified line may lie from the line it stands for. */
const TOLERANCE_KM = 3;
/** Half the globe, in steradians. */
const HALF = 2 * Math.PI;

const [file = ''] = process.argv.slice(2);
const { features } = JSON.parse(readFileSync(file, 'utf8')) as Source;
/** A lease, or a zone that somebody patrols, is no claim. */
const claims = features.filter(({ properties }) => !/lease|overlay/.test(properties.featurecla));
const lines = claims
  .map(({ properties: { BRK_NAME: name, NOTE_BRK: note, TYPE }, geometry }) =>
    JSON.stringify({
      name,
      ...(note ? { note } : {}),
      ...(TYPE === 'Breakaway' ? { isBreakaway: true } : {}),
      rings: listRings(geometry).map((ring) => turn(simplifyRing(ring).map(roundPoint))),
    }),
  )
  .toSorted();
writeFileSync('src/maps/disputed-areas.json', `[\n${lines.join(',\n')}\n]\n`);

/** Without holes: what lies in one is as disputed as what lies around it. */
function listRings(geometry: Polygon | MultiPolygon): Point[][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map(([outer = []]) => outer as Point[]);
}

/** The ring with as few points as `TOLERANCE_KM` allows; an islet as the box around it. */
function simplifyRing(ring: Point[]): Point[] {
  const middle = Math.floor(ring.length / 2);
  const simple = [
    ...simplifyLine(ring.slice(0, middle + 1)),
    ...simplifyLine(ring.slice(middle)).slice(1),
  ];
  return simple.length > 4 ? simple : drawBox(ring);
}

/** Ramer, Douglas and Peucker: https://en.wikipedia.org/wiki/Ramer–Douglas–Peucker_algorithm */
function simplifyLine(line: Point[]): Point[] {
  const [from, to] = [line[0]!, line.at(-1)!];
  const away = line.map((point) => measureDistance(point, from, to));
  const farthest = away.indexOf(Math.max(...away));
  if (away[farthest]! <= TOLERANCE_KM) return [from, to];
  return [
    ...simplifyLine(line.slice(0, farthest + 1)),
    ...simplifyLine(line.slice(farthest)).slice(1),
  ];
}

function drawBox(ring: Point[]): Point[] {
  const [lons, lats] = [ring.map(([lon]) => lon), ring.map(([, lat]) => lat)];
  const [west, south] = [Math.min(...lons) - 0.01, Math.min(...lats) - 0.01];
  const [east, north] = [Math.max(...lons) + 0.01, Math.max(...lats) + 0.01];
  return [[west, south], [west, north], [east, north], [east, south], [west, south]]; // prettier-ignore
}

function roundPoint([lon, lat]: Point): Point {
  return [Math.round(lon * 100) / 100, Math.round(lat * 100) / 100];
}

/** In the direction that d3-geo takes for an outer ring. */
function turn(ring: Point[]): Point[] {
  return geoArea({ type: 'Polygon', coordinates: [ring] }) > HALF ? ring.toReversed() : ring;
}

type Source = FeatureCollection<
  Polygon | MultiPolygon,
  { BRK_NAME: string; NOTE_BRK: string | null; TYPE: string; featurecla: string }
>;
