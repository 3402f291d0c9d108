import { z } from 'astro/zod';
import { shared, translatedName } from './actor-fields.ts';
import { group } from './group.ts';
import { addressId, country, edtf, language, line } from './primitives.ts';
import { translations } from './translations.ts';
import { webAddress } from './web-address.ts';

const role = z.strictObject({
  title: line.describe('The office as it is written under the name: `President of France`.'),
  from: edtf.optional().describe('The first day; left out where no source gives it.'),
  translations: translations(line),
  to: edtf
    .optional()
    .describe('The last day; left out while the role lasts or where no source gives it.'),
});

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
  country: country.optional().describe('The country the person acts for, if any.'),
  roles: z
    .array(role)
    .min(1, { error: 'Name at least one role, or leave `roles` out.' })
    .default([])
    .describe(
      'Offices held; the one held on a quote’s date is shown with it. Left out for a person without any.',
    ),
});

const office = z.strictObject({
  kind: z.literal('office'),
  ...shared,
  translations: translations(z.strictObject(translatedName)),
  country: country.optional().describe('The country the office belongs to, if any.'),
});

const state = z.strictObject({
  kind: z.literal('state'),
  ...shared,
  translations: translations(z.strictObject(translatedName)),
  country: country.optional().describe('The state itself, where it has a code.'),
});

const organisation = z.strictObject({
  kind: z.literal('organisation'),
  ...shared,
  translations: translations(z.strictObject(translatedName)),
  country: country.optional().describe('The country it acts for, if any.'),
});

const document = z.strictObject({
  kind: z.literal('document'),
  ...shared,
  translations: translations(z.strictObject(translatedName)),
  country: country.optional().describe('The country it comes from, if any.'),
  date: edtf.describe('Its own date: the day it was adopted or published.'),
  url: webAddress.describe('The address at which it can be read.'),
  publisher: line.optional().describe('Who adopted or published it.'),
});

export const actor = z.discriminatedUnion('kind', [
  person,
  office,
  state,
  group,
  organisation,
  document,
]);
export const actors = z.record(addressId, actor);

export type ActorData = z.output<typeof actor>;
