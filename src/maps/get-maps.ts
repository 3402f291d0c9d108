import type { Place } from '#model/places.ts';
import { getBorders } from './borders.ts';
import { drawMaps } from './draw-maps.ts';
import type { Drawing } from './draw-map.ts';

/** The maps of some places, drawn once per build however many pages show them. See `drawMaps`. */
export function getMaps(places: readonly Place[], language: string): Drawing[] {
  const key = JSON.stringify([places, language]);
  const maps = drawn.get(key) ?? drawMaps(getBorders(), places, language);
  drawn.set(key, maps);
  return maps;
}

const drawn = new Map<string, Drawing[]>();
