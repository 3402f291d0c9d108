import type { Explainer, Quote, Section, Term } from './explainer.ts';

/** Where a term is used: the sections whose text mentions it, and the quotes whose words do. Keeps the explainers’ order. */
export function getTermUses(term: string, explainers: readonly Explainer[]): TermUse[] {
  return explainers
    .map((explainer) => ({
      explainer,
      sections: explainer.sections.filter(({ terms }) => terms.some(({ id }) => id === term)),
      quotes: explainer.quotes.filter(({ terms }) => terms.some(({ id }) => id === term)),
    }))
    .filter(({ sections, quotes }) => sections.length + quotes.length > 0);
}

/** The uses that a list of terms shows: those in the two newest explainers, at most twenty places in each. */
export const limitUses = (uses: readonly TermUse[]): TermUse[] =>
  uses.slice(0, 2).map(({ explainer, sections, quotes }) => ({
    explainer,
    sections: sections.slice(0, MOST_PLACES),
    quotes: quotes.slice(0, Math.max(0, MOST_PLACES - sections.length)),
  }));

const MOST_PLACES = 20;

/** In how many sections and quotes a term is used. */
export const countUses = (uses: readonly TermUse[]): number =>
  uses.reduce((sum, { sections, quotes }) => sum + sections.length + quotes.length, 0);

/** Sorts terms from A to Z by the rules of the language. */
export function sortTerms(terms: readonly Term[], language: string): Term[] {
  return terms.toSorted((a, b) => a.term.localeCompare(b.term, language));
}

export type TermUse = { explainer: Explainer; sections: Section[]; quotes: Quote[] };
