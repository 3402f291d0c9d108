import { h } from 'hastscript';
import type { Element } from 'hast';
import { getLanguage } from '#i18n/language.ts';
import type { Term } from '#model/explainer.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import type { EmbedDocument } from './document.ts';
import { renderFoot } from './foot.ts';

/** The embed of a glossary term. */
export function makeTermDocument(term: Term, site: SiteData, urls: Urls): EmbedDocument {
  const { terms, embed } = getLanguage(site.language).words;
  const href = urls.term(term.id);
  return {
    language: site.language,
    title: embed.documentTitle(terms.pageTitle(term.term)),
    description: embed.termDocument(term.term, term.definition),
    address: urls.absolute(href),
    kind: 'list',
    content: renderTermContent(term, site.language),
    foot: renderFoot({ href, text: terms.inGlossary }, { href: urls.home(), text: site.name }),
  };
}

export function renderTermContent(
  { term, definition, references }: Term,
  language: string,
): Element[] {
  const { terms, semicolon } = getLanguage(language).words;
  return [
    h('div.head', [h('h1', term), h('p.text.lead', definition)]),
    h('p.row.quiet', [
      terms.referenceList(references.length),
      ...references.flatMap(({ title, url }, index) => [
        index > 0 ? semicolon : '',
        h('a', { href: url }, title),
      ]),
    ]),
  ];
}
