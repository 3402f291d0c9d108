import type { CreativeWork, Organization, Person } from 'schema-dts';
import { parseDate } from '#dates/parse-date.ts';
import { getDatetime } from '#i18n/date-words.ts';
import type { Actor, Document } from '#model/actors.ts';

/** Structured data of who said something; https://schema.org/spokenByCharacter takes a person or an organisation. */
export function describeSpeaker(
  { kind, name, wikidata }: Exclude<Actor, Document>,
  role: string | undefined,
): Exclude<Organization | Person, string> {
  return {
    '@type': kind === 'person' ? 'Person' : 'Organization',
    name,
    ...(role ? { jobTitle: role } : {}),
    ...describeIdentity(wikidata),
  };
}

/** Structured data of a document that words are quoted from. */
export function describeWork({ name, date, url, publisher, wikidata }: Document): CreativeWork {
  const day = getDatetime(parseDate(date));
  return {
    '@type': 'CreativeWork',
    name,
    url,
    ...(day ? { datePublished: day } : {}),
    ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
    ...describeIdentity(wikidata),
  };
}

const describeIdentity = (wikidata: string | undefined) =>
  wikidata ? { sameAs: `https://www.wikidata.org/wiki/${wikidata}` } : {};
