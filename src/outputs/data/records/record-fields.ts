import { z } from 'astro/zod';

/** What the records of the data files are made of. All are strict: a field that is not described is not written. */
export const id = z.string().describe('Its id, unique in the explainer and never used again.');
export const address = z.url().describe('Where it stands on the site.');
export const edtf = z
  .string()
  .describe('EDTF, ISO 8601-2: https://www.loc.gov/standards/datetime/');
export const language = z.string().describe('A language tag, BCP 47.');
export const sourceIds = z.array(z.string()).describe('What it rests on, by ids of `sources`.');

/** Something named, by its id and its name in the language of the explainer. */
export const named = z.strictObject({ id: z.string(), name: z.string() });

/** Takes anything with an id and a name; gives only these two. */
export const pickName = ({ id, name }: z.input<typeof named>) => ({ id, name });

/** The ids of things, in their order. */
export const listIds = (things: readonly { id: string }[]) => things.map(({ id }) => id);
