import type { Language } from '#i18n/language.ts';
import type { Actor, Person } from './actors.ts';
import { listExplainerRecords } from './explainer-records.ts';
import type { Explainer, Term } from './explainer.ts';
import { mapById } from './holders.ts';
import type { SearchRecord, RecordKind } from './search-record.ts';
import type { Urls } from './urls.ts';

/**
 * Everything that can be searched for, each with its own place on the site. Withdrawn quotes are left out: their
 * words must not be used any more.
 */
export function listRecords(
  { explainers, terms, actors }: Searched,
  language: Language,
  urls: Urls,
): SearchRecord[] {
  const byId = mapById(actors);
  return [
    ...explainers.flatMap((explainer) => listExplainerRecords(explainer, byId, language, urls)),
    ...terms.map((term) => makeTermRecord(term, urls)),
    ...actors.map((actor) => makeActorRecord(actor, language, urls)),
  ];
}

/** The pages on which all of a kind stand, for where there are too many to list. */
export function listPages(
  kind: RecordKind,
  explainers: readonly Explainer[],
  { words }: Language,
  urls: Urls,
): { url: string; title: string }[] {
  if (kind === 'term') return [{ url: urls.glossary(), title: words.terms.glossary }];
  if (kind === 'actor') return [{ url: urls.actors(), title: words.actors.title }];
  const get = {
    ...{ section: urls.explainer, quote: urls.quotes },
    ...{ position: urls.timeline, source: urls.sources },
  }[kind];
  return explainers.map(({ id, headline }) => ({ url: get(id), title: headline }));
}

function makeTermRecord({ id, term, aliases, definition }: Term, urls: Urls): SearchRecord {
  return {
    kind: 'term',
    url: urls.term(id),
    title: term,
    byline: '',
    text: definition,
    more: aliases.map((text) => ({ text })),
    actors: [],
    questions: [],
  };
}

function makeActorRecord(actor: Actor, language: Language, urls: Urls): SearchRecord {
  const isPerson = actor.kind === 'person';
  return {
    kind: 'actor',
    url: urls.actor(actor.id),
    title: actor.name,
    byline: isPerson ? actor.roles.map(({ title }) => title).join(language.words.comma) : '',
    text: actor.about ?? '',
    more: isPerson ? listNames(actor) : [],
    actors: [actor.id],
    questions: [],
  };
}

const listNames = ({ nativeName, officialName }: Person) => [
  ...(nativeName ? [nativeName] : []),
  ...(officialName === undefined ? [] : [{ text: officialName }]),
];

type Searched = {
  explainers: readonly Explainer[];
  terms: readonly Term[];
  actors: readonly Actor[];
};
