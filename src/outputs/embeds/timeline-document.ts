import { h } from 'hastscript';
import type { Element } from 'hast';
import { OTHER_MARKS } from '#model/marks.ts';
import { getLanguage } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { nameActors } from '#model/actors.ts';
import { formatDate, formatDateAtStart, formatGap, getPrecisionNote } from '#i18n/date-words.ts';
import type { Explainer } from '#model/explainer.ts';
import { getEntries, groupByDate } from '#model/timeline.ts';
import type { DateGroup, Entry } from '#model/timeline.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import { renderDocument } from './document.ts';
import { renderMark, renderStance, renderTime } from './parts.ts';

/** The embed of a timeline: the positions and events in the days of the article, by date. */
export function renderTimeline(explainer: Explainer, site: SiteData, urls: Urls): string {
  const href = urls.timeline(explainer.id);
  const language = getLanguage(explainer.language);
  const { embed, dates, timeline } = language.words;
  const groups = groupByDate(getEntries(explainer).filter(({ phase }) => phase === 'now'));
  return renderDocument({
    language: explainer.language,
    title: embed.documentTitle(timeline.name(explainer.headline)),
    description: embed.timelineDocument(explainer.headline),
    page: { href, address: urls.absolute(href) },
    home: urls.home(),
    siteName: site.name,
    link: embed.wholeTimeline,
    kind: 'list',
    content: [
      h(
        'div.top',
        h('div', [
          h('h1', explainer.headline),
          h('p.quiet', embed.timelineIntro(dates.asOf(formatDate(explainer.asOf, language)))),
        ]),
      ),
      h(
        'ol',
        groups.map((group) => renderGroup(group, language)),
      ),
    ],
  });
}

function renderGroup({ date, entries, gap, isOrderKnown }: DateGroup, language: Language): Element {
  const { dates, timeline } = language.words;
  const note =
    getPrecisionNote(date, language) ?? (isOrderKnown ? undefined : timeline.orderUnknown);
  return h('li.group', [
    gap && h('p.quiet', dates.later(formatGap(gap, language))),
    h('h2', renderTime(date, language, formatDateAtStart(date, language))),
    note && h('p.quiet', note),
    h(
      'ol',
      entries.map((entry) => renderEntry(entry, language)),
    ),
  ]);
}

function renderEntry(entry: Entry, language: Language): Element {
  const { timeline } = language.words;
  if (entry.kind === 'event') {
    return h('li.entry.event', [
      h('p.stance', [renderMark(OTHER_MARKS.event), timeline.event]),
      h('p.text', [entry.event.title, entry.event.scheduled ? ` (${timeline.scheduled})` : '']),
    ]);
  }
  const { question, actors, spokesperson, says, scheduled, dateNote } = entry.position;
  return h('li.entry', [
    renderStance(entry.position, question.label, language),
    h('div', [
      h('p.text', [
        h('b', `${nameActors(actors, language, spokesperson)}.`),
        ' ',
        says,
        scheduled ? ` ${timeline.wasScheduled}` : '',
      ]),
      dateNote && h('p.quiet', dateNote),
    ]),
  ]);
}
