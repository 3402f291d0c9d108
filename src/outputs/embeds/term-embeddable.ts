import { getLanguage } from '#i18n/language.ts';
import type { Term } from '#model/explainer.ts';
import type { Urls } from '#model/urls.ts';
import type { Embeddable } from './embeddable.ts';
import { LIST_HEIGHT } from './height.ts';

/** A glossary term as an embeddable thing. */
export function getTermEmbeddable(
  { id, term, definition }: Term,
  language: string,
  urls: Urls,
): Embeddable {
  const { terms, colon } = getLanguage(language).words;
  return {
    language,
    path: urls.term(id),
    embedPath: urls.embedTerm(id),
    title: terms.pageTitle(term),
    frameTitle: terms.name(term),
    height: LIST_HEIGHT,
    isList: true,
    words: undefined,
    remarks: [term + colon + definition],
    credit: terms.pageTitle(term),
  };
}
