import type { Language } from '#i18n/language.ts';
import type { ActorData } from '#schemas/actor.ts';
import { getBounds } from '#dates/bounds.ts';
import { parseDate } from '#dates/parse-date.ts';
import type { RecordDate } from '#dates/record-date.ts';

/** The role a person held on a date, or undefined if none is on record; nobody but a person has any. */
export const getRole = (actor: Actor, date: RecordDate): string | undefined =>
  findRole(actor, date)?.title;

/** The same with its dates and translations. */
export function findRole(actor: Actor, date: RecordDate): Person['roles'][number] | undefined {
  if (actor.kind !== 'person') return undefined;
  const { earliest, latest } = getBounds(date);
  return actor.roles.find(({ from, to }) => {
    const starts = from === undefined ? -Infinity : getBounds(parseDate(from)).earliest;
    const ends = to === undefined ? Infinity : getBounds(parseDate(to)).latest;
    return starts <= latest && earliest <= ends;
  });
}

/** A person’s name in two parts; the second is the one to sort by: `Emmanuel` and `Macron`. */
export function getNameParts({ name, sortName }: Person): { given: string; sorted: string } {
  return name.endsWith(sortName)
    ? { given: name.slice(0, -sortName.length).trim(), sorted: sortName }
    : { given: '', sorted: name };
}

/** The members of a group that are among the actors, in its order; none for any other actor. */
export const getMembers = (group: Actor, actors: readonly Actor[]): Actor[] =>
  group.kind === 'group'
    ? group.members.flatMap((id) => actors.find((actor) => actor.id === id) ?? [])
    : [];

/** The name to sort an actor by, which is also short enough for a row of a picture: `Macron`, `Kremlin`. */
export const getSortName = (actor: Actor): string =>
  actor.kind === 'person' ? actor.sortName : actor.name;

/** The display name of a country. Takes an ISO 3166-1 code. */
export function getCountryName(code: string, { tag }: Pick<Language, 'tag'>): string {
  let names = countryNames.get(tag);
  if (!names) countryNames.set(tag, (names = new Intl.DisplayNames([tag], { type: 'region' })));
  return names.of(code) ?? code;
}

const countryNames = new Map<string, Intl.DisplayNames>();

/**
 * Names the holders of a position: `Kremlin (Dmitry Peskov)`, `Donald Trump, Vladimir Putin`, or a phrase that the
 * article names nobody.
 */
export function nameActors(
  actors: readonly Actor[],
  { words }: Language,
  spokesperson?: Person,
): string {
  if (actors.length === 0) return words.timeline.nobody;
  const names = actors.map((actor) => actor.name).join(words.comma);
  return spokesperson ? `${names} (${spokesperson.name})` : names;
}

export type Actor = ActorData & { id: string };
export type Person = Extract<Actor, { kind: 'person' }>;
export type Document = Extract<Actor, { kind: 'document' }>;
export type Group = Extract<Actor, { kind: 'group' }>;
