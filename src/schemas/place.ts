import { z } from 'astro/zod';
import { country, id, line, text } from './primitives.ts';
import { translations } from './translations.ts';

const LATITUDE = 'A latitude lies between -90 and 90 degrees.';
const LONGITUDE = 'A longitude lies between -180 and 180 degrees.';

const words = {
  name: line.describe('The name as the map shows it.'),
  note: text.optional().describe('What a reader of the map must know about this place.'),
};

export const place = z.strictObject({
  ...words,
  translations: translations(z.strictObject(words)),
  country: country
    .optional()
    .describe(
      'The country by internationally recognised borders; left out where that is in dispute.',
    ),
  lat: z
    .number()
    .min(-90, { error: LATITUDE })
    .max(90, { error: LATITUDE })
    .describe('Latitude in degrees, north positive.'),
  lon: z
    .number()
    .min(-180, { error: LONGITUDE })
    .max(180, { error: LONGITUDE })
    .describe('Longitude in degrees, east positive.'),
});
export const places = z.record(id, place);

export type PlaceData = z.output<typeof place>;
