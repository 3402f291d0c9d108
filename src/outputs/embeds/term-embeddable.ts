import { getLanguage } from '#i18n/language.ts';
import type { Term } from '#model/explainer.ts';
import type { Urls } from '#model/urls.ts';
import type { Embeddable } from './embeddable.ts';
import { makeFootSample } from './foot.ts';
import { estimateHeights } from './height.ts';
import { renderTermContent } from './term-document.ts';

/** A glossary term as an embeddable thing. */
export function getTermEmbeddable(term: Term, language: string, urls: Urls): Embeddable {
  const { id, term: name, definition } = term;
  const { terms, colon } = getLanguage(language).words;
  return {
    language,
    path: urls.term(id),
    embedPath: urls.embedTerm(id),
    title: terms.pageTitle(name),
    frameTitle: terms.name(name),
    ...estimateHeights(renderTermContent(term, language), makeFootSample(terms.inGlossary)),
    isList: true,
    words: undefined,
    remarks: [name + colon + definition],
    credit: terms.pageTitle(name),
  };
}
