import { h } from 'hastscript';
import { formatDate } from '../model/date-words.ts';
import type { Explainer } from '../model/explainer.ts';
import type { Urls } from '../model/urls.ts';
import type { SiteData } from '../schemas/site.ts';
import { renderDocument } from './document.ts';

/** The embed of an explainer: headline, standfirst, as-of date and key points, each with a link to its section. */
export function renderOverview(explainer: Explainer, site: SiteData, urls: Urls): string {
  const { id, headline, standfirst, asOf, keyPoints } = explainer;
  const href = urls.explainer(id);
  return renderDocument({
    language: site.language,
    title: `${headline} (embed)`,
    description: `An overview to embed. ${standfirst}`,
    page: { href, address: urls.absolute(href) },
    home: urls.home(),
    siteName: site.name,
    link: 'Read the explainer',
    kind: 'list',
    content: [
      h('div.top', h('div', [h('h1', headline), h('p.quiet', `As of ${formatDate(asOf)}`)])),
      h('p.text.lead', standfirst),
      h(
        'ul',
        keyPoints.map(({ text, section }) =>
          h('li.point', [
            text,
            ' ',
            h('a', { href: urls.sectionTarget(id, section.id) }, section.title),
          ]),
        ),
      ),
    ],
  });
}
