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
