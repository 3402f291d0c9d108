import type { DefinedTerm, DefinedTermSet, WithContext } from 'schema-dts';
import { getLanguage } from '#i18n/language.ts';
import type { Term } from '#model/explainer.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';

/** Structured data of the glossary: https://schema.org/DefinedTermSet */
export function makeGlossaryJsonLd(
  terms: readonly Term[],
  site: SiteData,
  urls: Urls,
): WithContext<DefinedTermSet> {
  return {
    '@context': 'https://schema.org',
    ...makeSet(site, urls),
    hasDefinedTerm: terms.map((term) => makeTerm(term, urls)),
  };
}

/** Structured data of a term's page: https://schema.org/DefinedTerm */
export function makeTermJsonLd(term: Term, site: SiteData, urls: Urls): WithContext<DefinedTerm> {
  return {
    '@context': 'https://schema.org',
    ...makeTerm(term, urls),
    inDefinedTermSet: makeSet(site, urls),
    subjectOf: term.references.map(({ title, url }) => ({
      '@type': 'CreativeWork',
      name: title,
      url,
    })),
  };
}

function makeTerm({ id, term, aliases, definition }: Term, urls: Urls) {
  return {
    '@type': 'DefinedTerm' as const,
    '@id': urls.absolute(urls.term(id)),
    name: term,
    ...(aliases.length > 0 ? { alternateName: aliases } : {}),
    description: definition,
    url: urls.absolute(urls.term(id)),
  };
}

function makeSet(site: SiteData, urls: Urls) {
  return {
    '@type': 'DefinedTermSet' as const,
    '@id': urls.absolute(urls.glossary()),
    name: getLanguage(site.language).words.terms.glossaryOf(site.name),
    url: urls.absolute(urls.glossary()),
    inLanguage: site.language,
  };
}
