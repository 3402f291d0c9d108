import { feature, merge, mesh } from 'topojson-client';
import { simplify } from 'topojson-simplify';
import { remember } from '#model/remember.ts';
import type { GeoProjection } from 'd3-geo';
import type { Polygon } from 'geojson';
import type { Borders, Country } from './borders.ts';
import { isNear, listPieces } from './pieces.ts';
import { traceShape, writePath } from './trace-shape.ts';
import type { Line } from './trace-shape.ts';
import { FRAME, getReach, viewShape } from './views.ts';
import type { Home } from './views.ts';

/**
 * The ground of a map, which is the same whatever places it shows: lines of the country it is about, of other borders
 * and of coasts, the land as a path, and every country that reaches into it. Drawn once for each country.
 *
 * Takes borders from `getBorders`. With `isPlain` there are no borders and no countries.
 */
export const drawGround = (borders: Borders, { shape, country }: Home, isPlain: boolean): Ground =>
  draw(shape, borders, country, isPlain);

const draw = remember(
  (shape: Polygon, borders: Borders, home: Country | undefined, isPlain: boolean): Ground => {
    const projection = viewShape(shape);
    const simple = simplify(borders, (FRAME.detail / projection.scale()) ** 2);
    const all = simple.objects.countries;
    const trace = (traced: Parameters<typeof traceShape>[0]) =>
      traceShape(traced, projection, FRAME.detail * 4);
    const traceBorders = (keep: (a: Country, b: Country) => boolean) =>
      trace(mesh(simple, all, (a, b) => keep(a as Country, b as Country)));
    const isHome = ({ id }: Country) => id !== undefined && id === home?.id;
    const { center, distance } = getReach(projection);
    const near = isPlain
      ? []
      : listPieces(borders).filter((piece) => isNear(piece, center, distance));
    return {
      projection,
      outline: traceBorders((a, b) => isHome(a) || isHome(b)),
      others: isPlain ? [] : traceBorders((a, b) => a !== b && !isHome(a) && !isHome(b)),
      coast: traceBorders((a, b) => a === b),
      land: writePath(trace(merge(simple, all.geometries))),
      countries: [...Map.groupBy(near, ({ country }) => country)].map(([country, pieces]) => ({
        country,
        lines: trace(
          feature(simple, { type: 'MultiPolygon', arcs: pieces.map(({ arcs }) => arcs) }),
        ),
      })),
    };
  },
);

/** Lines are in pixels of `FRAME`. */
type Ground = {
  projection: GeoProjection;
  outline: Line[];
  others: Line[];
  coast: Line[];
  land: string;
  countries: { country: Country; lines: Line[] }[];
};
