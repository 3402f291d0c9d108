import { h } from 'hastscript';
import type { Element } from 'hast';
import { OTHER_MARKS, STANCE_MARKS } from '../components/marks.ts';
import { nameActors } from '../model/actors.ts';
import { formatDate, getPrecisionNote } from '../model/date-words.ts';
import type { Explainer } from '../model/explainer.ts';
import { STANCE_LABELS } from '../model/labels.ts';
import { getEntries, groupByDate } from '../model/timeline.ts';
import type { DateGroup, Entry } from '../model/timeline.ts';
import type { Urls } from '../model/urls.ts';
import type { SiteData } from '../schemas/site.ts';
import { renderDocument } from './document.ts';
import { capitalize, renderMark, renderTime } from './parts.ts';

/** The embed of a timeline: the positions and events in the days of the article, by date. */
export function renderTimeline(explainer: Explainer, site: SiteData, urls: Urls): string {
  const href = urls.timeline(explainer.id);
  const groups = groupByDate(getEntries(explainer).filter(({ phase }) => phase === 'now'));
  return renderDocument({
    language: site.language,
    title: `Timeline: ${explainer.headline} (embed)`,
    description: `A list to embed: who said what on which day. From “${explainer.headline}”.`,
    page: { href, address: urls.absolute(href) },
    home: urls.home(),
    siteName: site.name,
    link: 'The whole timeline, with sources',
    kind: 'list',
    content: [
      h(
        'div.top',
        h('div', [
          h('h1', explainer.headline),
          h('p.quiet', `Who said what, by date. As of ${formatDate(explainer.asOf)}.`),
        ]),
      ),
      h('ol', groups.map(renderGroup)),
    ],
  });
}

function renderGroup({ date, entries, gap, isOrderKnown }: DateGroup): Element {
  const note =
    getPrecisionNote(date) ?? (isOrderKnown ? undefined : 'The order within the day is not stated');
  return h('li.group', [
    gap && h('p.quiet', `${gap} later`),
    h('h2', renderTime(date, capitalize(formatDate(date)))),
    note && h('p.quiet', note),
    h('ol', entries.map(renderEntry)),
  ]);
}

function renderEntry(entry: Entry): Element {
  if (entry.kind === 'event') {
    return h('li.entry.event', [
      h('p.stance', [renderMark(OTHER_MARKS.event), 'Event']),
      h('p.text', entry.event.title),
    ]);
  }
  const { stance, question, actors, spokesperson, says, scheduled, dateNote } = entry.position;
  return h('li.entry', [
    h('p.stance', [
      renderMark(STANCE_MARKS[stance]),
      h('b', STANCE_LABELS[stance]),
      h('span', question.label),
    ]),
    h('div', [
      h('p.text', [
        h('b', `${nameActors(actors, spokesperson)}.`),
        ' ',
        says,
        scheduled ? ' Scheduled when the article was written.' : '',
      ]),
      dateNote && h('p.quiet', dateNote),
    ]),
  ]);
}
