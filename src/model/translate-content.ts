import type { SiteContent } from '#schemas/files.ts';
import type { Actor } from './actors.ts';
import { remember } from './remember.ts';

/**
 * The content that all explainers share, in one language as far as the editor translated it: actors, terms, places and
 * the site’s own description. What is not translated is left unchanged. Takes a language tag.
 */
export const translateContent = remember((content: SiteContent, tag: string): SiteContent => {
  const { site, actors, glossary, places } = content;
  return {
    site: translateSite(site, tag),
    actors: mapValues(actors, (actor) => translateActor(actor, tag)),
    glossary: mapValues(glossary, (term) => merge(term, tag)),
    places: mapValues(places, (place) => merge(place, tag)),
  };
});

/** Actors with their names and roles in one language. Takes a language tag. */
export const translateActors = remember((actors: readonly Actor[], tag: string): Actor[] =>
  actors.map((actor) => translateActor(actor, tag)),
);

/** The site’s tagline and description in one language. Takes a language tag. */
export const translateSite = remember(
  (site: SiteContent['site'], tag: string): SiteContent['site'] => merge(site, tag),
);

function translateActor<Entry extends SiteContent['actors'][string]>(
  actor: Entry,
  tag: string,
): Entry {
  const merged = merge(actor, tag);
  if (merged.kind !== 'person') return merged;
  const roles = merged.roles.map((role) => ({
    ...role,
    title: findTranslation(role.translations, tag) ?? role.title,
  }));
  return { ...merged, roles };
}

/** An entry with its translated fields in place of the originals. */
function merge<Entry extends { translations?: Translations<object> | undefined }>(
  entry: Entry,
  tag: string,
): Entry {
  return { ...entry, ...findTranslation(entry.translations, tag) };
}

/** For `uk-UA`, the translation for it, or for `uk` if there is none. */
export function findTranslation<Value>(translations: Translations<Value> | undefined, tag: string) {
  return translations?.[tag] ?? translations?.[tag.split('-')[0] ?? tag];
}

function mapValues<Value>(record: Record<string, Value>, map: (value: Value) => Value) {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, map(value)]));
}

type Translations<Value> = Readonly<Record<string, Value>>;
