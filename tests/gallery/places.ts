import type { Place } from '#model/places.ts';

/** Places in two countries, one too far away for the same map. The base content has a country that no map has. */
export const PLACES: Place[] = [
  {
    id: 'mill',
    name: 'The old mill',
    country: 'FR',
    lat: 46.5,
    lon: 2.5,
    note: 'Not by the river.',
  },
  { id: 'ford', name: 'The ford', country: 'FR', lat: 44.5, lon: 1.5 },
  { id: 'port', name: 'The port', country: 'BR', lat: -8, lon: -34.9, note: 'Grain & salt.' },
];

/** Places for a map without borders; of the first no country is named. */
export const DISPUTED: Place[] = [
  { id: 'laayoune', name: 'Laayoune', lat: 27.15, lon: -13.2, note: 'The largest town.' },
  { id: 'agadir', name: 'Agadir', country: 'MA', lat: 30.42, lon: -9.6 },
  { id: 'las-palmas', name: 'Las Palmas', country: 'ES', lat: 28.12, lon: -15.43 },
];

/** A place in a country some of whose borders are disputed. */
export const INDIA: Place[] = [
  { id: 'delhi', name: 'Delhi', country: 'IN', lat: 28.61, lon: 77.2 },
];

/** Places so close together that not every name fits. */
export function getCrowd(): Place[] {
  return Array.from({ length: 9 }, (_, index) => ({
    id: `p${index}`,
    name: `A mill by the river ${index}`,
    country: 'FR',
    lat: 46.5 + index / 100,
    lon: 2.5,
  }));
}
