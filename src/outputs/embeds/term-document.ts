import { h } from 'hastscript';
import { getLanguage } from '#i18n/language.ts';
import type { Term } from '#model/explainer.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import { renderDocument } from './document.ts';

/** The embed of a glossary term. */
export function renderTerm(
  { id, term, definition, references }: Term,
  site: SiteData,
  urls: Urls,
): string {
  const { terms, embed, semicolon } = getLanguage(site.language).words;
  const href = urls.term(id);
  return renderDocument({
    language: site.language,
    title: embed.documentTitle(terms.pageTitle(term)),
    description: embed.termDocument(term, definition),
    page: { href, address: urls.absolute(href) },
    home: urls.home(),
    siteName: site.name,
    link: terms.inGlossary,
    kind: 'list',
    content: [
      h('div.top', h('h1', term)),
      h('p.text.lead', definition),
      h('p.quiet', [
        terms.referenceList(references.length),
        ...references.flatMap(({ title, url }, index) => [
          index > 0 ? semicolon : '',
          h('a', { href: url }, title),
        ]),
      ]),
    ],
  });
}
