import { z } from 'astro/zod';
import { country, id, text } from './primitives.ts';

export const place = z.strictObject({
  name: text.describe('The name as the map shows it.'),
  country: country.describe('The country by internationally recognised borders.'),
  lat: z.number().min(-90).max(90).describe('Latitude in degrees, north positive.'),
  lon: z.number().min(-180).max(180).describe('Longitude in degrees, east positive.'),
  note: text.optional().describe('What a reader of the map must know about this place.'),
});
export const places = z.record(id, place);

export type PlaceData = z.output<typeof place>;
