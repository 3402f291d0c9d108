import { sortByDate } from '#dates/compare-dates.ts';
import { parseDate } from '#dates/parse-date.ts';
import type { ExplainerContent } from '#schemas/files.ts';
import type { Event } from '../explainer.ts';
import { bindWords } from '../typography.ts';
import { getUpdatesOf } from '../updates.ts';
import { mapEntries } from './entries.ts';
import type { Refs } from './refs.ts';

/** Events in date order, each with the section that retells it if the article reports it. */
export function resolveEvents(events: ExplainerContent['events'], refs: Refs): Event[] {
  const resolved = mapEntries(events, (id, event): Event => ({
    ...event,
    id,
    text: bindWords(event.text),
    date: parseDate(event.date),
    section: event.sentence === undefined ? undefined : refs.findSectionOf(event.sentence),
    questions: event.questions.map(refs.findQuestion),
    sources: event.sources.map(refs.findSource),
    updates: getUpdatesOf(refs, 'event', id),
  }));
  return sortByDate(resolved, ({ date }) => date);
}
