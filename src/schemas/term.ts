import { z } from 'astro/zod';
import { addressId, line, name, termId, text } from './primitives.ts';
import { translations } from './translations.ts';
import { webAddress } from './web-address.ts';

const words = {
  term: name.describe('The term as the glossary lists it.'),
  aliases: z
    .array(name)
    .default([])
    .describe('Other forms the text may have: inflections, short forms.'),
  definition: text.describe('Two plain sentences.'),
};

export const term = z.strictObject({
  ...words,
  translations: translations(z.strictObject(words)),
  references: z
    .array(
      z.strictObject({
        title: line.describe('What the reference is called.'),
        url: webAddress.describe('Its address.'),
      }),
    )
    .min(1, { error: 'Name at least one reference.' })
    .describe('Where a reader can read more.'),
  see: z.array(termId).default([]).describe('Ids of related terms.'),
});
export const glossary = z.record(addressId, term);

export type TermData = z.output<typeof term>;
