import type { GeoProjection } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import { simplify } from 'topojson-simplify';
import { getCountryName } from '../model/actors.ts';
import type { Place } from '../model/places.ts';
import type { Borders, Country } from './borders.ts';
import type { Widths } from './boxes.ts';
import { nameAreas } from './name-areas.ts';
import type { AreaName } from './name-areas.ts';
import { getMark, placeLabels } from './place-labels.ts';
import type { Label, LabelPoint } from './place-labels.ts';
import { drawScale, getScaleBox } from './scale-bar.ts';
import type { ScaleBar } from './scale-bar.ts';
import { traceShape, writePath } from './trace-shape.ts';
import { getHome, viewShape, viewWorld } from './views.ts';
import type { Home, Size } from './views.ts';

/**
 * Draws the maps of some places: one of the country of the first place, which is the subject, as a whole; and where
 * places lie outside of it a second one that holds them all.
 *
 * Takes borders as `getBorders` gives them, at least one place, and the language of the names. Gives lengths in pixels
 * of a map that is `width` wide; labels are good for every width of `WIDTHS`.
 */
export function drawMaps(borders: Borders, places: readonly Place[], language: string): Drawing[] {
  const [subject] = places;
  if (!subject) return [];
  const home = getHome(borders, [subject.lon, subject.lat]);
  const near = viewShape(home.shape, NEAR);
  const isNear = (place: Place) => {
    const [x, y] = project(near, place);
    return x > EDGE && x < NEAR.width - EDGE && y > EDGE && y < NEAR.height - EDGE;
  };
  const inside = places.filter(isNear);
  const outside = places.filter((place) => !isNear(place));
  const options = { language, numbers: new Map(places.map((place, index) => [place, index + 1])) };
  const drawing = drawMap(borders, home, inside, near, { ...NEAR, ...options, isWorld: false });
  if (outside.length === 0) return [drawing];
  const world = viewWorld(
    home.shape,
    outside.map(({ lon, lat }) => [lon, lat]),
    WORLD,
  );
  return [drawing, drawMap(borders, home, outside, world, { ...WORLD, ...options, isWorld: true })];
}

function drawMap(
  borders: Borders,
  home: Home,
  places: Place[],
  projection: GeoProjection,
  options: Options,
): Drawing {
  const { width, height, language, numbers, isWorld } = options;
  const tolerance = isWorld ? 2.2 : 1.4;
  const simple = simplify(borders, (tolerance / projection.scale()) ** 2);
  const all = simple.objects.countries;
  const trace = (shape: Parameters<typeof traceShape>[0]) =>
    traceShape(shape, projection, tolerance * 4);
  const drawBorders = (keep: (a: Country, b: Country) => boolean) =>
    writePath(trace(mesh(simple, all, (a, b) => keep(a as Country, b as Country))));
  const isHome = ({ id }: Country) => id !== undefined && id === home.country?.id;
  const points = places.map((place): LabelPoint => {
    const [x, y] = project(projection, place);
    const number = numbers.get(place) ?? 0;
    return { x: x / width, y: y / width, name: place.name, number, isSubject: number === 1 };
  });
  const scale = isWorld ? undefined : drawScale(projection, { width, height }, language);
  const taken = scale ? [getScaleBox(scale, width)] : [];
  const labels = placeLabels(points, taken, height / width, WIDTHS);
  const areas = all.geometries
    .filter((country) => !isWorld || isHome(country))
    .map((country) => ({
      name: country.properties.code ? getCountryName(country.properties.code, language) : '',
      lines: trace(feature(simple, country)),
    }));
  const names = nameAreas(
    areas.filter(({ name, lines }) => name !== '' && lines.length > 0),
    [...taken, ...points.map(getMark), ...labels.flatMap((label) => label?.box ?? [])],
    { width, height },
    { all: WIDTHS, wide: WIDE },
  );
  return {
    width,
    height,
    land: writePath(trace(merge(simple, all.geometries))),
    borders: isWorld ? '' : drawBorders((a, b) => a !== b && !isHome(a) && !isHome(b)),
    home: drawBorders((a, b) => isHome(a) || isHome(b)),
    points: points.map((point, index) => ({ ...point, label: labels[index] })),
    names,
    scale,
  };
}

function project(projection: GeoProjection, { lon, lat }: Place): [number, number] {
  // Outside of a clipped projection a place has no pixels.
  return projection([lon, lat]) ?? [NaN, NaN];
}

const NEAR: Size = { width: 640, height: 432 };
const WORLD: Size = { width: 640, height: 272 };
/** A point this near the frame is better seen on the other map. */
const EDGE = 10;
/** Widths of the text column in em of a label (14 px): from a window of 320 px to the widest column. */
export const WIDTHS: Widths = { min: 286 / 14, max: 640 / 14 };
/** From here on `LocatorMap.astro` shows the names that need room. */
const WIDE: Widths = { min: 480 / 14, max: 640 / 14 };

type Options = Size & {
  language: string;
  /** The place of each in the list, from 1. */
  numbers: ReadonlyMap<Place, number>;
  isWorld: boolean;
};

/** One map: paths in pixels; points and names in shares of its width. */
export type Drawing = Size & {
  land: string;
  borders: string;
  home: string;
  points: (LabelPoint & { label: Label | undefined })[];
  names: AreaName[];
  scale: ScaleBar | undefined;
};
