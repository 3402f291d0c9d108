import { h } from 'hastscript';
import type { Element } from 'hast';
import { getLanguage } from '#i18n/language.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { Explainer } from '#model/explainer.ts';
import { getEntries, groupByDate } from '#model/timeline.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import type { EmbedDocument } from './document.ts';
import { renderFoot } from './foot.ts';
import { renderDateGroup } from './timeline-entries.ts';

/** The short form of a list has as many entries as this. */
const LATEST = 5;

/** The embed of a timeline: all positions and events in the days of the article by date, or the latest positions. */
export function makeTimelineDocument(
  explainer: Explainer,
  form: ListForm,
  site: SiteData,
  urls: Urls,
): EmbedDocument {
  const href = urls.timeline(explainer.id);
  const { embed, timeline } = getLanguage(explainer.language).words;
  const isShort = form === 'short' && explainer.positions.length > 0;
  const name = timeline.name(explainer.headline);
  const description = embed.timelineDocument(explainer.headline);
  return {
    language: explainer.language,
    title: embed.documentTitle(isShort ? `${name} · ${embed.latest}` : name),
    description: isShort ? `${embed.latest}. ${description}` : description,
    address: urls.absolute(href),
    kind: 'list',
    content: renderTimelineContent(explainer, form),
    foot: renderFoot(
      {
        href,
        text: isShort ? embed.allEntries(getEntries(explainer).length) : embed.wholeTimeline,
      },
      { href: urls.home(), text: site.name },
    ),
  };
}

export function renderTimelineContent(explainer: Explainer, form: ListForm): Element[] {
  const language = getLanguage(explainer.language);
  const { embed, dates, record } = language.words;
  const asOf = dates.asOf(formatDate(explainer.asOf, language));
  const all = getEntries(explainer).filter(({ phase }) => phase === 'now');
  const isShort = form === 'short' && explainer.positions.length > 0;
  const intro = isShort ? `${embed.latest}. ${asOf}.` : embed.timelineIntro(asOf);
  const entries = isShort ? all.filter(({ kind }) => kind === 'position').slice(-LATEST) : all;
  return [
    h('div.head', [
      h('h1', explainer.headline),
      h('p.quiet', entries.length === 0 ? record.none.timeline : intro),
    ]),
    ...(entries.length > 0
      ? [
          h(
            'ol',
            groupByDate(entries).map((group) => renderDateGroup(group, language)),
          ),
        ]
      : []),
  ];
}

/** A list is shown short, with the way to the whole, or whole. */
export type ListForm = 'short' | 'whole';
