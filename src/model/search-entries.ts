import type { Language } from '#i18n/language.ts';
import type { Actor, Person } from './actors.ts';
import { describeDocument } from './describe-actor.ts';
import { listExplainerEntries } from './explainer-search-entries.ts';
import type { Explainer, Term } from './explainer.ts';
import { mapById } from './holders.ts';
import type { SearchEntry, SearchKind } from './search-entry.ts';
import type { Urls } from './urls.ts';

/**
 * Everything that can be searched for, each with its own address on the site. Withdrawn quotes are left out, because
 * their words must not be used any more.
 */
export function listSearchEntries(
  { explainers, terms, actors }: Searched,
  language: Language,
  urls: Urls,
): SearchEntry[] {
  const byId = mapById(actors);
  return [
    ...explainers.flatMap((explainer) => listExplainerEntries(explainer, byId, language, urls)),
    ...terms.map((term) => makeTermEntry(term, urls)),
    ...actors.map((actor) => makeActorEntry(actor, language, urls)),
  ];
}

/** The pages that list all entries of a kind, for use when there are too many to list. */
export function listPages(
  kind: SearchKind,
  explainers: readonly Explainer[],
  { words }: Language,
  urls: Urls,
): { url: string; title: string }[] {
  if (kind === 'term') return [{ url: urls.glossary(), title: words.terms.glossary }];
  if (kind === 'actor') return [{ url: urls.actors(), title: words.actors.title }];
  const get = {
    ...{ section: urls.explainer, quote: urls.quotes },
    ...{ position: urls.timeline, event: urls.timeline, source: urls.sources },
  }[kind];
  return explainers.map(({ id, headline }) => ({ url: get(id), title: headline }));
}

function makeTermEntry({ id, term, aliases, definition }: Term, urls: Urls): SearchEntry {
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

function makeActorEntry(actor: Actor, language: Language, urls: Urls): SearchEntry {
  return {
    kind: 'actor',
    url: urls.actor(actor.id),
    title: actor.name,
    byline: describe(actor, language),
    text: actor.about ?? '',
    more: actor.kind === 'person' ? listNames(actor) : [],
    actors: [actor.id],
    questions: [],
  };
}

function describe(actor: Actor, language: Language): string {
  if (actor.kind === 'document') return describeDocument(actor, language);
  const roles = actor.kind === 'person' ? actor.roles : [];
  return roles.map(({ title }) => title).join(language.words.comma);
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
