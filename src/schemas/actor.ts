import { z } from 'astro/zod';
import { actorId, addressId, country, edtf, language, line, name } from './primitives.ts';
import { translations } from './translations.ts';

const role = z.strictObject({
  title: line.describe('The office as it is written under the name: `President of France`.'),
  from: edtf.optional().describe('The first day; left out where no source gives it.'),
  translations: translations(line),
  to: edtf
    .optional()
    .describe('The last day; left out while the role lasts or where no source gives it.'),
});

const shared = {
  name: name.describe('The name as readers know it.'),
  aliases: z
    .array(name)
    .default([])
    .describe('Other forms the text may have: inflections, a surname alone.'),
  about: line
    .optional()
    .describe('One sentence on who or what this is, where the name does not say it.'),
};

const translatedName = { name: shared.name, aliases: shared.aliases, about: shared.about };

const person = z.strictObject({
  kind: z.literal('person'),
  ...shared,
  translations: translations(
    z.strictObject({
      ...translatedName,
      sortName: line.describe('The part of it that is sorted by and shown in bold.'),
    }),
  ),
  sortName: line.describe('The part of the name it is sorted by and shown in bold: `Macron`.'),
  officialName: line
    .optional()
    .describe('The official spelling where the record uses another: `Volodymyr Zelenskyy`.'),
  nativeName: z
    .strictObject({
      text: line.describe('The name in its own script.'),
      language: language.describe('Its language.'),
    })
    .optional()
    .describe('The name in its own script, where that is not Latin.'),
  country: country.describe('The country the person acts for.'),
  wikidata: z
    .string()
    .regex(/^Q\d+$/, { error: 'A Wikidata id is `Q` and digits.' })
    .optional()
    .describe('The Wikidata id, if it is certain.'),
  roles: z
    .array(role)
    .min(1, { error: 'Name at least one role.' })
    .describe('Offices held; the one held on a quote’s date is shown with it.'),
});

const office = z.strictObject({
  kind: z.literal('office'),
  ...shared,
  translations: translations(z.strictObject(translatedName)),
  country: country.describe('The country the office belongs to.'),
});

const state = z.strictObject({
  kind: z.literal('state'),
  ...shared,
  translations: translations(z.strictObject(translatedName)),
  country: country.describe('The state itself.'),
});

const group = z.strictObject({
  kind: z.literal('group'),
  ...shared,
  translations: translations(z.strictObject(translatedName)),
  country: country.optional().describe('The country, where all members act for the same one.'),
  members: z
    .array(actorId)
    .describe(
      'Those of actors.yaml who belong to it; what the group states counts for each of them.',
    ),
});

export const actor = z.discriminatedUnion('kind', [person, office, state, group]);
export const actors = z.record(addressId, actor);

export type ActorData = z.output<typeof actor>;
