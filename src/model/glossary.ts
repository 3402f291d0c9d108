import type { Explainer, Quote, Section, Term } from './explainer.ts';

/** Where a term is used: the sections whose text mentions it, and the quotes whose words do. */
export function getTermUses(term: string, explainers: readonly Explainer[]): TermUse[] {
  return explainers
    .map((explainer) => ({
      explainer,
      sections: explainer.sections.filter(({ terms }) => terms.some(({ id }) => id === term)),
      quotes: explainer.quotes.filter(({ terms }) => terms.some(({ id }) => id === term)),
    }))
    .filter(({ sections, quotes }) => sections.length + quotes.length > 0);
}

/** Sorts terms from A to Z by the rules of the language. */
export function sortTerms(terms: readonly Term[], language: string): Term[] {
  return terms.toSorted((a, b) => a.term.localeCompare(b.term, language));
}

export type TermUse = { explainer: Explainer; sections: Section[]; quotes: Quote[] };
