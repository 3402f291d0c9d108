import type { Language } from '#i18n/language.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { Explainer, Source } from './explainer.ts';
import type { SearchEntry } from './search-entry.ts';
import { sourceAnchor } from './urls.ts';
import type { Urls } from './urls.ts';

/** A source; it leads to its place in the list. */
export function makeSourceEntry(
  source: Source,
  { id }: Explainer,
  language: Language,
  urls: Urls,
): SearchEntry {
  const { words } = language;
  const { title, publisher, date, kind, copyOf } = source;
  return {
    kind: 'source',
    url: `${urls.sources(id)}#${sourceAnchor(source.id)}`,
    title: [publisher, date && formatDate(date, language)].filter(Boolean).join(words.comma),
    byline: words.sourceKinds[kind],
    text: title,
    more: copyOf === undefined ? [] : [{ text: copyOf }],
    actors: [],
    questions: [],
  };
}
