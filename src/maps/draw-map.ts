import { getCountryName } from '#model/actors.ts';
import type { Place } from '#model/places.ts';
import type { Borders, Country } from './borders.ts';
import type { Widths } from './boxes.ts';
import { drawBorderLine } from './border-line.ts';
import { drawGround } from './draw-ground.ts';
import type { BorderLine } from './border-line.ts';
import { isOutlineDisputed } from './disputed.ts';
import { getMark } from './make-labels.ts';
import type { LabelPoint } from './make-labels.ts';
import { nameAreas } from './name-areas.ts';
import type { AreaName } from './name-areas.ts';
import { coverLines, isOnLine } from './outlines.ts';
import { placeLabels } from './place-labels.ts';
import type { PointLabels } from './place-labels.ts';
import { writePath } from './trace-shape.ts';
import { FRAME, getHome, getSurroundings, isInFrame, project } from './views.ts';

/**
 * Draws the country of the first place, the subject, whole: land, borders and the outline of the country, each line
 * once; points with labels, and names of countries, that cover no line, no point and no other name at any width of
 * `WIDTHS`. A place that lies outside the map, or so close to a border that its point would hide on which side, is left
 * out; the table has it.
 *
 * Takes borders from `getBorders`, the language of the names, and the code of a country if a line from the subject to
 * the nearest point of the border with it is wanted. With `isPlain` it draws land and sea around the subject, and no
 * border and no country. Gives no map if there are no places. Throws an Error if there is no such border.
 */
export function drawMap(
  borders: Borders,
  places: readonly Place[],
  language: string,
  borderWith?: string,
  isPlain = false,
): Drawing | undefined {
  const [subject] = places;
  if (!subject) return undefined;
  const home = isPlain
    ? getSurroundings(subject, places)
    : getHome(borders, [subject.lon, subject.lat]);
  const ground = drawGround(borders, home, isPlain);
  const { projection, outline, others, coast } = ground;
  const name = ({ properties: { code } }: Country) =>
    code && getCountryName(code, { tag: language });

  const line =
    borderWith === undefined
      ? undefined
      : drawBorderLine(borders, home, subject, borderWith, projection);
  const { width, height } = FRAME;
  const points = places
    .map((place, index): LabelPoint => {
      const [x, y] = project(projection, place);
      const number = index + 1;
      return { x: x / width, y: y / width, name: place.name, number, isSubject: index === 0 };
    })
    .filter(
      (point) =>
        point.isSubject ||
        (isInFrame([point.x * width, point.y * width]) && !isOnLine(point, outline)),
    );
  const taken = coverLines([...outline, ...others, ...coast, ...(line ? [line.drawn] : [])]);
  const labels = placeLabels(points, taken, height / width, { all: WIDTHS, wide: WIDE });
  taken.push(...points.map(getMark), ...labels.flatMap(listBoxes));
  const areas = ground.countries
    .map(({ country, lines }) => ({ name: name(country) ?? '', lines }))
    .filter((area) => area.name !== '' && area.lines.length > 0);

  return {
    borderKind: isPlain ? 'none' : isOutlineDisputed(borders, home) ? 'disputed' : 'recognised',
    homeName: home.country && name(home.country),
    land: ground.land,
    borders: writePath(others),
    home: writePath(outline),
    line,
    points: points.map((point, index) => ({ ...point, label: undefined, ...labels[index] })),
    names: nameAreas(areas, taken, FRAME, { all: WIDTHS, wide: WIDE }),
  };
}

const listBoxes = ({ label, wideLabel }: PointLabels) =>
  [label, wideLabel].flatMap((one) => one?.box ?? []);

/** The width of the text column in em of a label (14 px): from a window of 320 px to the widest column. */
const WIDTHS: Widths = { min: 286 / 14, max: 640 / 14 };
/** From this width `MapDrawing.astro` shows the names that need more space. */
const WIDE: Widths = { min: 480 / 14, max: 640 / 14 };

/** Paths are in pixels of `FRAME`; points, names and the ends of the line in shares of its width. */
export type Drawing = {
  borderKind: 'recognised' | 'disputed' | 'none';
  homeName: string | undefined;
  land: string;
  borders: string;
  home: string;
  line: BorderLine | undefined;
  points: (LabelPoint & PointLabels)[];
  names: AreaName[];
};
