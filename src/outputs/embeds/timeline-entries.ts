import { h } from 'hastscript';
import type { Element } from 'hast';
import { OTHER_MARKS } from '#model/marks.ts';
import type { Language } from '#i18n/language.ts';
import { nameActors } from '#model/actors.ts';
import { nameCarriers } from '#model/name-carriers.ts';
import { formatDateAtStart, formatGap, getPrecisionNote } from '#i18n/date-words.ts';
import type { DateGroup, Entry } from '#model/timeline.ts';
import { renderMark, renderStance, renderTime } from './parts.ts';

/** The entries of one date in the embed of a timeline. */
export function renderDateGroup(
  { date, entries, gap, isOrderKnown }: DateGroup,
  language: Language,
): Element {
  const { dates, timeline } = language.words;
  const note =
    getPrecisionNote(date, language) ?? (isOrderKnown ? undefined : timeline.orderUnknown);
  return h('li.row', [
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
    return h('li.entry.quiet', [
      h('p.stance', [renderMark(OTHER_MARKS.event), timeline.event]),
      h('p.text', [entry.event.title, entry.event.scheduled ? ` (${timeline.scheduled})` : '']),
    ]);
  }
  const { question, actors, spokesperson, says, scheduled, dateNote } = entry.position;
  const carriers = nameCarriers(entry.position).join(language.words.comma);
  const rest = [carriers && `${carriers}.`, dateNote].filter(Boolean).join(' ');
  return h('li.entry', [
    renderStance(entry.position, question.label, language),
    h('div', [
      h('p.text', [
        h('b', `${nameActors(actors, language, spokesperson)}.`),
        ' ',
        says,
        scheduled ? ` ${timeline.wasScheduled}` : '',
      ]),
      rest === '' ? undefined : h('p.quiet', rest),
    ]),
  ]);
}
