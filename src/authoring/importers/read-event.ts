import { isAfter } from '#dates/compare-dates.ts';
import { parseDate } from '#dates/parse-date.ts';
import type { EventInput, Phase } from '#schemas/event.ts';
import { readHtml } from './plain-text.ts';
import { readRowDate } from './read-row-date.ts';
import type { TimelineRow } from './timeline-row.ts';

/**
 * Reads one row as an event without its sources, or gives the reason why it is none. What lies after the last change of
 * the explainer is still to come, and so `scheduled`.
 */
export function readEvent(row: TimelineRow, title: string, { written, changed }: Days): ReadEvent {
  const refuse = (reason: string): ReadEvent => ({ kind: 'refused', reason });
  if (row.kind === 'title') return refuse('It is the title of the timeline, not an event.');
  if (row.kind === 'era') return refuse('It is an era behind the events, not an event.');
  if (title === '') return refuse('It has no headline.');
  const date = readRowDate(row);
  if (date.kind === 'refused') return refuse(date.reason);
  const { edtf, unsaid = [] } = date;
  const isToCome = isAfter(parseDate(edtf), parseDate(changed));
  const event = {
    date: edtf,
    title,
    text: readHtml(row.text).text || title,
    ...(isToCome && { scheduled: true }),
    sources: [],
    phase: getPhase(edtf, written),
  };
  return { kind: 'event', event, unsaid };
}

function getPhase(edtf: string, written: string): Phase {
  const [date, article] = [parseDate(edtf), parseDate(written)];
  if (isAfter(date, article)) return 'after';
  return isAfter(article, date) ? 'background' : 'now';
}

/** EDTF: when the article was written, and when the explainer last changed. */
export type Days = { written: string; changed: string };

export type ImportedEvent = EventInput & { date: string };

/** `unsaid` is what the row says of the date beyond the event’s. */
type ReadEvent =
  { kind: 'event'; event: ImportedEvent; unsaid: string[] } | { kind: 'refused'; reason: string };
