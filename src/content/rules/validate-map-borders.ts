import type { Problem } from '#errors.ts';
import { findBorderFault } from '#maps/find-border-fault.ts';
import type { BorderFault } from '#maps/find-border-fault.ts';
import { getCountryName } from '#model/actors.ts';
import type { Place } from '#model/places.ts';
import type { ExplainerFolder, SharedFiles } from '../read/content-read.ts';

/** No map outlines another country than that of its subject, or says of disputed borders that they are recognised. */
export function validateMapBorders({ sections }: ExplainerFolder, shared: SharedFiles): Problem[] {
  return Object.values(sections).flatMap(({ file, maps }) =>
    maps.flatMap(({ places: ids, borderWith, outline, caption, line, column }): Problem[] => {
      const at = { file, line, column, entry: '<LocatorMap>' };
      if (outline === 'none') return borderWith === undefined ? [] : [{ ...at, ...NOT_BOTH }];
      const places = ids.flatMap((id): Place[] => {
        const place = shared.values.places?.[id];
        return place ? [{ ...place, id }] : [];
      });
      // What is wrong with the places themselves is reported elsewhere.
      if (places.length < ids.length) return [];
      const fault = findBorderFault(places, { hasCaption: caption !== undefined, borderWith });
      return fault ? [{ ...at, ...explain(fault) }] : [];
    }),
  );
}

function explain(fault: BorderFault): Pick<Problem, 'message' | 'received' | 'hint'> {
  switch (fault.kind) {
    case 'neighbour': {
      const { place, outlined } = fault;
      const theirs = place.country
        ? `the country of \`${place.id}\` is ${nameCountry(place.country)}`
        : `\`${place.id}\` has no \`country\``;
      const ours = outlined ? nameCountry(outlined) : 'an area that has no country in our atlas';
      return {
        message: `The map would outline ${ours}, and ${theirs}.`,
        received: writePlace(place),
        hint: 'Write `outline="none"`: the map then shows land and sea without borders. Or correct the place in places.yaml.',
      };
    }
    case 'disputed': {
      const { place, area } = fault;
      const note = area.note ? `: ${area.note}` : '';
      return {
        message: `\`${place.id}\` lies in or close to an area that Natural Earth marks as disputed (${area.name}${note}), so “Internationally recognised borders” cannot stand under the map.`,
        received: writePlace(place),
        hint: 'Write `outline="none"`: the map then shows land and sea without borders. Or say in that line’s place whose borders the map shows: `caption="…"`.',
      };
    }
    case 'no-border':
      return {
        message: `The country of the first place has no land border with ${nameCountry(fault.code)}.`,
        received: `borderWith="${fault.code}"`,
        hint: 'Name a country that borders on it, or leave `borderWith` out.',
      };
  }
}

const nameCountry = (code: string) => `${getCountryName(code, { tag: 'en' })} (${code})`;

const writePlace = ({ name, country, lat, lon }: Place) =>
  `${name}, ${country ? `country: ${country}, ` : ''}lat: ${lat}, lon: ${lon}`;

const NOT_BOTH = {
  message: '`borderWith` leads to a border, and with `outline="none"` there is none on the map.',
  hint: 'Leave one of the two out.',
};
