import { z } from 'astro/zod';
import { country, id, ids, line } from './primitives.ts';

/** A path within the folder of the explainer: `pictures/quay.jpg`. Nothing in it leads out of the folder. */
const pictureFile = z
  .string()
  .regex(/^(?!\.)[\p{L}\p{M}\p{N} _.,()-]+(\/(?!\.)[\p{L}\p{M}\p{N} _.,()-]+)*$/u, {
    error:
      'A picture is named by its path from the folder of the explainer, such as `pictures/quay.jpg`: letters, digits, spaces and `-_.,()`, and no part that starts with a dot.',
  });

/** Maximum characters of the text for those who do not see a picture: longer ones are hard to listen to. */
const LONGEST_ALT = 300;

/** The blocks an author can write in a section, with their attributes. */
export const blocks = {
  Quote: z.strictObject({ id: id.describe('A quote of quotes.yaml.') }),
  Note: z.strictObject({ id: id.describe('A note of notes.yaml.') }),
  Term: z.strictObject({ id: id.describe('A term of glossary.yaml.') }),
  Actor: z.strictObject({ id: id.describe('An actor of actors.yaml.') }),
  NoTerm: z.strictObject({}),
  Figure: z.strictObject({
    file: pictureFile.describe(
      'A picture (JPEG, PNG, WebP, AVIF) by its path from the folder of the explainer: `pictures/quay.jpg`.',
    ),
    alt: line
      .max(LONGEST_ALT, {
        error: `What stands for the picture has more than ${LONGEST_ALT} characters. Say what one sees in a sentence or two, and the rest in the text.`,
      })
      .describe('What one sees, in a sentence, for readers who do not see the picture.'),
    caption: line
      .optional()
      .describe('What the picture shows, where and when; one sentence or two.'),
    credit: line.describe('Who made it: `Jane Doe / Agency`.'),
    licence: line.describe(
      'Why it may be shown here: `CC BY-SA 4.0`, `CC0 1.0`, `Public domain`, `Used with permission of the agency`.',
    ),
  }),
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

/** What an author writes about a picture. */
export type FigureText = z.output<typeof blocks.Figure>;

export type BlockName = keyof typeof blocks;
