import { z } from 'astro/zod';
import type { Actor } from '#model/actors.ts';
import type { Urls } from '#model/urls.ts';
import { address, edtf } from './record-fields.ts';

export const actorRecord = z
  .strictObject({
    id: z.string().describe('Its id, the same in every explainer of the site.'),
    address,
    kind: z.enum(['person', 'office', 'state', 'group', 'organisation', 'document']),
    name: z.string(),
    about: z.string().optional(),
    country: z.string().optional().describe('ISO 3166-1, two letters.'),
    wikidata: z.string().optional().describe('Its id at wikidata.org.'),
    roles: z
      .array(z.strictObject({ title: z.string(), from: edtf.optional(), to: edtf.optional() }))
      .optional()
      .describe('Offices held by a person.'),
    members: z.array(z.string()).optional().describe('Those named of a group, by ids.'),
    size: z.number().int().optional().describe('How many belong to a group.'),
    date: edtf.optional().describe('The own date of a document, EDTF.'),
    url: z.url().optional().describe('The address of a document.'),
  })
  .describe('Who speaks or takes a position.');

/** An actor as data. */
export const makeActorRecord = (actor: Actor, urls: Urls): ActorRecord => ({
  id: actor.id,
  address: urls.absolute(urls.actor(actor.id)),
  kind: actor.kind,
  name: actor.name,
  about: actor.about,
  country: actor.country,
  wikidata: actor.wikidata,
  ...makeOwn(actor),
});

/** What only one kind of actor has. */
function makeOwn(actor: Actor): Partial<ActorRecord> {
  switch (actor.kind) {
    case 'person':
      return { roles: actor.roles.map(({ title, from, to }) => ({ title, from, to })) };
    case 'group':
      return { members: actor.members, size: actor.size };
    case 'document':
      return { date: actor.date, url: actor.url };
    default:
      return {};
  }
}

export type ActorRecord = z.input<typeof actorRecord>;
