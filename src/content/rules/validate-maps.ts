import { suggest } from '#errors.ts';
import type { Problem } from '#errors.ts';
import type { ExplainerFolder, SharedFiles } from '../read/content-read.ts';

/** Places on a map are in places.yaml, and only once on the map. */
export function validateMaps(
  { sections }: ExplainerFolder,
  { ids: { places: known } }: SharedFiles,
): Problem[] {
  if (!known) return [];
  return Object.values(sections).flatMap(({ file, maps }) =>
    maps.flatMap(({ places, line, column }) =>
      places.flatMap((id, index): Problem[] => {
        const at = { file, line, column, entry: '<LocatorMap> places' };
        if (!known.includes(id)) {
          const message = `There is no \`${id}\` in places.yaml.`;
          return [{ ...at, message, hint: suggest(id, known, 'places') }];
        }
        if (places.indexOf(id) === index) return [];
        return [{ ...at, message: `\`${id}\` stands twice on this map.`, hint: 'Show it once.' }];
      }),
    ),
  );
}
