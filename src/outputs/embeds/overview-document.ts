import { h } from 'hastscript';
import type { Element } from 'hast';
import { getLanguage } from '#i18n/language.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { Explainer } from '#model/explainer.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import type { EmbedDocument } from './document.ts';
import { renderFoot } from './foot.ts';

/** The embed of an explainer: headline, standfirst, as-of date and key points, each with a link to its section. */
export function makeOverviewDocument(
  explainer: Explainer,
  site: SiteData,
  urls: Urls,
): EmbedDocument {
  const href = urls.explainer(explainer.id);
  const { embed } = getLanguage(explainer.language).words;
  return {
    language: explainer.language,
    title: embed.documentTitle(explainer.headline),
    description: embed.overview(explainer.standfirst),
    address: urls.absolute(href),
    kind: 'list',
    content: renderOverviewContent(explainer, urls),
    foot: renderFoot({ href, text: embed.readExplainer }, { href: urls.home(), text: site.name }),
  };
}

export function renderOverviewContent(
  { id, headline, standfirst, asOf, keyPoints, language: tag }: Explainer,
  urls: Urls,
): Element[] {
  const language = getLanguage(tag);
  return [
    h('div.head', [
      h('h1', headline),
      h('p.quiet', language.words.dates.asOf(formatDate(asOf, language))),
      h('p.text.lead', standfirst),
    ]),
    h(
      'ul',
      keyPoints.map(({ text, section }) =>
        h('li.row', [
          text,
          ' ',
          h('a', { href: urls.sectionTarget(id, section.id) }, section.title),
        ]),
      ),
    ),
  ];
}
