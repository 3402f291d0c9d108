import type { Place } from '#model/places.ts';
import { hasBorder } from './border-line.ts';
import { getAtlas } from './borders.ts';
import { findDisputed } from './disputed.ts';
import type { Disputed } from './disputed.ts';
import { getHome, isInFrame, project, viewShape } from './views.ts';

/**
 * Says why a map of these places cannot be drawn with borders as it is asked for, or gives undefined.
 *
 * Takes the places in their order, of which the first is the subject; `hasCaption` if the editor says whose borders they
 * are; the code of the country for `borderWith`.
 */
export function findBorderFault(
  places: readonly Place[],
  { hasCaption, borderWith }: { hasCaption: boolean; borderWith: string | undefined },
): BorderFault | undefined {
  const [subject] = places;
  if (!subject) return undefined;
  const atlas = getAtlas();
  const home = getHome(atlas, [subject.lon, subject.lat]);
  const outlined = home.country?.properties.code;
  if (home.country && (outlined === undefined || outlined !== subject.country))
    return { kind: 'neighbour', place: subject, outlined };
  if (borderWith !== undefined && !hasBorder(atlas, home, borderWith))
    return { kind: 'no-border', code: borderWith };
  if (hasCaption) return undefined;
  const projection = viewShape(home.shape);
  for (const place of places) {
    const area =
      isInFrame(project(projection, place)) &&
      findDisputed(place, place === subject ? home : getHome(atlas, [place.lon, place.lat]));
    if (area) return { kind: 'disputed', place, area };
  }
  return undefined;
}

/** `outlined` is the code of the country that the atlas has at this place, if it has one. */
export type BorderFault =
  | { kind: 'neighbour'; place: Place; outlined: string | undefined }
  | { kind: 'disputed'; place: Place; area: Disputed }
  | { kind: 'no-border'; code: string };
