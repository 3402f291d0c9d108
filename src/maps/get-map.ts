import type { Place } from '#model/places.ts';
import { getBorders } from './borders.ts';
import { drawMap } from './draw-map.ts';
import type { Drawing } from './draw-map.ts';

/** The map of some places, drawn once per build however many pages show it. See `drawMap`. */
export function getMap(
  places: readonly Place[],
  language: string,
  borderWith?: string,
  isPlain = false,
): Drawing | undefined {
  const key = JSON.stringify([places, language, borderWith, isPlain]);
  const map = drawn.get(key) ?? drawMap(getBorders(), places, language, borderWith, isPlain);
  if (map) drawn.set(key, map);
  return map;
}

const drawn = new Map<string, Drawing>();
