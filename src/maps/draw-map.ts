import type { GeoProjection } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import { simplify } from 'topojson-simplify';
import { getCountryName } from '#model/actors.ts';
import type { Place } from '#model/places.ts';
import type { Borders, Country } from './borders.ts';
import type { Widths } from './boxes.ts';
import { getMark } from './make-labels.ts';
import type { Label, LabelPoint } from './make-labels.ts';
import { nameAreas } from './name-areas.ts';
import type { AreaName } from './name-areas.ts';
import { placeLabels } from './place-labels.ts';
import { drawScale, getScaleBox } from './scale-bar.ts';
import type { ScaleBar } from './scale-bar.ts';
import { traceShape, writePath } from './trace-shape.ts';
import { project } from './views.ts';
import type { Home } from './views.ts';
import type { Frame, Size } from './frame.ts';

/**
 * Draws one map: land, borders and the outline of the home country, each line once; points with labels that fit at
 * every width of `WIDTHS`; names of countries where there is space.
 *
 * Takes a projection to pixels of the frame, and the language of the names.
 */
export function drawMap(
  borders: Borders,
  home: Home,
  places: readonly NumberedPlace[],
  projection: GeoProjection,
  { width, height, detail, isWorld }: Frame,
  language: string,
): Drawing {
  const simple = simplify(borders, (detail / projection.scale()) ** 2);
  const all = simple.objects.countries;
  const trace = (shape: Parameters<typeof traceShape>[0]) =>
    traceShape(shape, projection, detail * 4);
  const drawBorders = (keep: (a: Country, b: Country) => boolean) =>
    writePath(trace(mesh(simple, all, (a, b) => keep(a as Country, b as Country))));
  const isHome = ({ id }: Country) => id !== undefined && id === home.country?.id;
  const name = ({ properties: { code } }: Country) =>
    code && getCountryName(code, { tag: language });

  const points = places.map((place): LabelPoint => {
    const [x, y] = project(projection, place);
    const { number } = place;
    return { x: x / width, y: y / width, name: place.name, number, isSubject: number === 1 };
  });
  const scale = isWorld ? undefined : drawScale(projection, { width, height }, language);
  const taken = [...(scale ? [getScaleBox(scale, width)] : [])];
  const labels = placeLabels(points, taken, height / width, WIDTHS);
  taken.push(...points.map(getMark), ...labels.flatMap((label) => label?.box ?? []));
  const areas = all.geometries
    .filter((country) => !isWorld || isHome(country))
    .map((country) => ({ name: name(country) ?? '', lines: trace(feature(simple, country)) }))
    .filter((area) => area.name !== '' && area.lines.length > 0);

  return {
    width,
    height,
    isWorld,
    homeName: home.country && name(home.country),
    land: writePath(trace(merge(simple, all.geometries))),
    borders: isWorld ? '' : drawBorders((a, b) => a !== b && !isHome(a) && !isHome(b)),
    home: drawBorders((a, b) => isHome(a) || isHome(b)),
    points: points.map((point, index) => ({ ...point, label: labels[index] })),
    names: nameAreas(areas, taken, { width, height }, { all: WIDTHS, wide: WIDE }),
    scale,
  };
}

/** The width of the text column in em of a label (14 px): from a window of 320 px to the widest column. */
const WIDTHS: Widths = { min: 286 / 14, max: 640 / 14 };
/** From this width `MapDrawing.astro` shows the names that need more space. */
const WIDE: Widths = { min: 480 / 14, max: 640 / 14 };

/** `number` is a place’s position in its list, from 1; the first is the subject. */
export type NumberedPlace = Place & { number: number };

/** Paths and the scale are in pixels of a map that is `width` wide; points and names in shares of its width. */
export type Drawing = Size & {
  isWorld: boolean;
  homeName: string | undefined;
  land: string;
  borders: string;
  home: string;
  points: (LabelPoint & { label: Label | undefined })[];
  names: AreaName[];
  scale: ScaleBar | undefined;
};
