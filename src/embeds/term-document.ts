import { h } from 'hastscript';
import type { Term } from '../model/explainer.ts';
import type { Urls } from '../model/urls.ts';
import type { SiteData } from '../schemas/site.ts';
import { renderDocument } from './document.ts';

/** The embed of a glossary term. */
export function renderTerm(
  { id, term, definition, references }: Term,
  site: SiteData,
  urls: Urls,
): string {
  const href = urls.term(id);
  return renderDocument({
    language: site.language,
    title: `${term}: what it means (embed)`,
    description: `A definition to embed: ${term}. ${definition}`,
    page: { href, address: urls.absolute(href) },
    home: urls.home(),
    siteName: site.name,
    link: 'In the glossary',
    kind: 'list',
    content: [
      h('div.top', h('h1', term)),
      h('p.text.lead', definition),
      h('p.quiet', [
        references.length === 1 ? 'Reference: ' : 'References: ',
        ...references.flatMap(({ title, url }, index) => [
          index > 0 ? '; ' : '',
          h('a', { href: url }, title),
        ]),
      ]),
    ],
  });
}
