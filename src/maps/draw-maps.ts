import type { Place } from '#model/places.ts';
import type { Borders } from './borders.ts';
import { drawMap } from './draw-map.ts';
import type { Drawing } from './draw-map.ts';
import type { Frame } from './frame.ts';
import { getHome, project, viewShape, viewWorld } from './views.ts';

/**
 * Draws the maps of some places: one of the whole country of the first place, the subject, and a second one with all
 * places that lie outside it, if any.
 *
 * Takes borders from `getBorders`, and the language of the names. Gives no map if there are no places.
 */
export function drawMaps(borders: Borders, places: readonly Place[], language: string): Drawing[] {
  const [subject] = places;
  if (!subject) return [];
  const home = getHome(borders, [subject.lon, subject.lat]);
  const near = viewShape(home.shape, NEAR);
  const numbered = places.map((place, index) => ({ ...place, number: index + 1 }));
  const isNear = (place: Place) => {
    const [x, y] = project(near, place);
    return x > EDGE && x < NEAR.width - EDGE && y > EDGE && y < NEAR.height - EDGE;
  };
  const inside = numbered.filter(isNear);
  const outside = numbered.filter((place) => !isNear(place));
  const drawing = drawMap(borders, home, inside, near, NEAR, language);
  if (outside.length === 0) return [drawing];
  const world = viewWorld(home.shape, outside, WORLD);
  return [drawing, drawMap(borders, home, outside, world, WORLD, language)];
}

/** The margins leave space for a label. `MapDrawing.astro` has the same proportions. */
const NEAR: Frame = {
  width: 640,
  height: 460,
  margin: { across: 20, top: 52, bottom: 40 },
  detail: 2,
  isWorld: false,
};
const WORLD: Frame = {
  width: 640,
  height: 300,
  margin: { across: 36, top: 74, bottom: 40 },
  detail: 3.6,
  isWorld: true,
};
/** A point this close to the frame, in pixels, is drawn on the other map instead. */
const EDGE = 10;
