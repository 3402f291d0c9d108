import { z } from 'astro/zod';
import { line, name } from './primitives.ts';

/** The fields that every kind of actor has. */
export const shared = {
  name: name.describe('The name as readers know it.'),
  aliases: z
    .array(name)
    .default([])
    .describe('Other forms the text may have: inflections, a surname alone.'),
  about: line
    .optional()
    .describe('One sentence on who or what this is, where the name does not say it.'),
  wikidata: z
    .string()
    .regex(/^Q\d+$/, { error: 'A Wikidata id is `Q` and digits.' })
    .optional()
    .describe('The Wikidata id, if it is certain.'),
};

/** Those of them that are words. */
export const translatedName = { name: shared.name, aliases: shared.aliases, about: shared.about };
