import { h } from 'hastscript';
import { getLanguage } from '#i18n/language.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { Explainer } from '#model/explainer.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import { renderDocument } from './document.ts';

/** The embed of an explainer: headline, standfirst, as-of date and key points, each with a link to its section. */
export function renderOverview(explainer: Explainer, site: SiteData, urls: Urls): string {
  const { id, headline, standfirst, asOf, keyPoints } = explainer;
  const language = getLanguage(explainer.language);
  const { embed, dates } = language.words;
  const href = urls.explainer(id);
  return renderDocument({
    language: explainer.language,
    title: embed.documentTitle(headline),
    description: embed.overview(standfirst),
    page: { href, address: urls.absolute(href) },
    home: urls.home(),
    siteName: site.name,
    link: embed.readExplainer,
    kind: 'list',
    content: [
      h(
        'div.top',
        h('div', [h('h1', headline), h('p.quiet', dates.asOf(formatDate(asOf, language)))]),
      ),
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
