import { geoDistance, geoInterpolate } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import { mesh } from 'topojson-client';
import type { Borders, Country } from './borders.ts';
import type { Line } from './trace-shape.ts';
import { FRAME, project } from './views.ts';
import type { Home, Spot } from './views.ts';

/**
 * The line from a place to the nearest point of the land border between its country and another. Its length is nowhere
 * written: distances are what a source says.
 *
 * Takes the ISO 3166-1 code of the other country. Throws an Error if the two have no land border.
 */
export function drawBorderLine(
  borders: Borders,
  home: Home,
  place: Spot,
  code: string,
  projection: GeoProjection,
): BorderLine {
  const [end] = listSharedLines(borders, home, code)
    .flatMap(walk)
    .map((point) => ({ point, distance: geoDistance(point, [place.lon, place.lat]) }))
    .toSorted((a, b) => a.distance - b.distance);
  if (!end)
    throw new Error(
      `<LocatorMap borderWith="${code}">: the country of the first place has no land border with ${code}.`,
    );
  const [lon, lat] = end.point;
  const [from, to] = [project(projection, place), project(projection, { lon, lat })];
  return {
    from: getShare(from),
    to: getShare(to),
    code,
    drawn: { points: [from, to], isClosed: false },
  };
}

/** True if the country of a map has a land border with another; without a code, with one that has none in the atlas. */
export const hasBorder = (borders: Borders, home: Home, code: string | undefined): boolean =>
  listSharedLines(borders, home, code).length > 0;

function listSharedLines(borders: Borders, home: Home, code: string | undefined): number[][][] {
  const isHome = (country: Country) => country === home.country;
  const isOther = ({ properties }: Country) => properties.code === code;
  const isShared = (a: Country, b: Country) =>
    (isHome(a) && isOther(b)) || (isHome(b) && isOther(a));
  return mesh(borders, borders.objects.countries, (a, b) => isShared(a as Country, b as Country))
    .coordinates;
}

const getShare = ([x, y]: [number, number]): End => ({ x: x / FRAME.width, y: y / FRAME.width });

/** Points along a line, ten from each of its points to the next. */
function walk(line: number[][]): Point[] {
  return line.flatMap((from, index) => {
    const step = geoInterpolate(from as Point, (line[index + 1] ?? from) as Point);
    return Array.from({ length: 10 }, (_, tenth): Point => step(tenth / 10));
  });
}

type Point = [lon: number, lat: number];
type End = { x: number; y: number };

/** The ends in shares of the map’s width, and the same in pixels of `FRAME`. `code` is the other country’s. */
export type BorderLine = { from: End; to: End; code: string; drawn: Line };
