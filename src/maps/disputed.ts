import { geoBounds, geoContains } from 'd3-geo';
import type { Polygon } from 'geojson';
import AREAS from './disputed-areas.json' with { type: 'json' };
import { remember } from '#model/remember.ts';
import { hasBorder } from './border-line.ts';
import type { Borders, Country } from './borders.ts';
import { measureDistance } from './measure-distance.ts';
import type { Point } from './measure-distance.ts';
import type { Home, Spot } from './views.ts';

/**
 * The area that a place lies in, or so close to that our simplified line may have it on the wrong side, if Natural Earth
 * marks it as disputed or breakaway. `home` is what the map of the place outlines.
 */
export function findDisputed({ lon, lat }: Spot, { country }: Home): Disputed | undefined {
  return (
    areas.find(({ rings }) => rings.some((ring) => isIn(ring, [lon, lat]))) ??
    WHOLE.find(({ code }) => code === country?.properties.code)
  );
}

/**
 * True if some of a country’s outline is in dispute between states, so that it is not the recognised one. Not so for
 * breakaway areas, which the atlas draws as recognised, nor for Crimea, which `borders.ts` moves.
 */
export const isOutlineDisputed = (borders: Borders, { country, shape }: Home): boolean =>
  country !== undefined && isDisputed(shape, country, borders);

const isDisputed = remember((shape: Polygon, country: Country, borders: Borders): boolean => {
  if (WHOLE.some(({ code }) => code === country.properties.code)) return true;
  // The areas without a code, such as Kosovo, are claimed by a neighbour.
  if (hasBorder(borders, { country, shape }, undefined)) return true;
  const isNear = makeBounds(shape);
  return areas
    .filter(({ name, isBreakaway }) => !isBreakaway && name !== 'Crimea')
    .flatMap(({ rings }) => rings.flat())
    .some((point) => isNear(point) && geoContains(shape, point));
});

/** Inside a ring, or closer to it than `NEAR`. */
const isIn = (ring: Point[], point: Point) =>
  geoContains({ type: 'Polygon', coordinates: [ring] }, point) ||
  ring.slice(1).some((to, index) => measureDistance(point, ring[index] ?? to, to) < NEAR);

/** A quick test that leaves few points to the exact one. */
function makeBounds(shape: Polygon): (point: Point) => boolean {
  const [[west, south], [east, north]] = geoBounds(shape);
  return ([lon, lat]) =>
    lat >= south &&
    lat <= north &&
    (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east);
}

/** In km: how far the lines of `disputed-areas.json` may be off (README). */
const NEAR = 5;

/** What Natural Earth marks in `ne_110m_admin_0_countries`, since there is no smaller area (`NOTE_BRK`). */
const WHOLE = [
  { code: 'TW', name: 'Taiwan', note: 'Self admin.; Claimed by China' },
  { code: 'AQ', name: 'Antarctica', note: 'Multiple claims held in abeyance' },
];

const areas = AREAS as unknown as Area[];

/** `note` is Natural Earth’s: who holds the area, who claims it. */
export type Disputed = { name: string; note?: string };
type Area = Disputed & { isBreakaway?: boolean; rings: Point[][] };
