import { z } from 'astro/zod';
import { country, id, ids, line } from './primitives.ts';

/** The blocks an author can write in a section, with their attributes. */
export const blocks = {
  Quote: z.strictObject({ id: id.describe('A quote of quotes.yaml.') }),
  Note: z.strictObject({ id: id.describe('A note of notes.yaml.') }),
  Term: z.strictObject({ id: id.describe('A term of glossary.yaml.') }),
  Actor: z.strictObject({ id: id.describe('An actor of actors.yaml.') }),
  NoTerm: z.strictObject({}),
  LocatorMap: z.strictObject({
    places: ids.describe(
      'Places of places.yaml. The first is the subject: it is ringed, and its country is shown whole.',
    ),
    borderWith: country
      .optional()
      .describe(
        'Draws a line from the first place to the nearest point of its country’s border with this country.',
      ),
    outline: z
      .literal('none')
      .optional()
      .describe(
        '`none`: a map of land and sea without borders, for places whose borders are disputed.',
      ),
    caption: line
      .optional()
      .describe('Whose borders the map shows, or what else its readers must know, in your words.'),
  }),
};

/** Splits the ids in an attribute that holds several. */
export const splitIds = (value: string): string[] => value.split(/\s+/);

export const BLOCK_NAMES = Object.keys(blocks) as readonly BlockName[];

export type BlockName = keyof typeof blocks;
