import type { Problem } from '#errors.ts';
import { isAfter } from '#dates/compare-dates.ts';
import { parseDate } from '#dates/parse-date.ts';
import type { EventInput, Phase } from '#schemas/event.ts';
import { createSources } from './collect-sources.ts';
import type { KnownSources, NewSource } from './collect-sources.ts';
import { makeEdtf } from './make-edtf.ts';
import { listLost, showRow } from './list-lost.ts';
import { createIds } from './name-ids.ts';
import { readHtml } from './plain-text.ts';
import { readTimelineCsv } from './timeline-csv.ts';
import { readTimelineJson } from './timeline-json.ts';
import type { TimelineRow } from './timeline-row.ts';

/**
 * Reads a TimelineJS timeline, JSON or a sheet as CSV, into events and their sources.
 *
 * Takes the file’s name, for the report, and its text; what the explainer already has; and when its article was written
 * (EDTF), which decides the phase. Never throws: every row that is not an event, and everything in a row that does not
 * fit our files, is a problem with its row. An event without an address in it has no sources yet.
 */
export function readTimelineJs(file: string, text: string, known: Known): TimelineImport {
  const read = /^\ufeff?\s*[[{]/.test(text) ? readTimelineJson(text) : readTimelineCsv(text);
  const empty = { events: {}, sources: {} };
  if (read.kind === 'refused')
    return { ...empty, problems: [{ file, message: read.reason, hint: read.hint }] };
  if (read.rows.length === 0)
    return { ...empty, problems: [{ file, message: 'There is no event in the file.' }] };

  const events: Record<string, EventInput> = {};
  const nameEvent = createIds(known.events);
  const { sources, collect } = createSources(known.sources);
  const problems = read.rows.flatMap((row): Problem[] => {
    const title = readHtml(row.headline).text;
    const entry = `${row.place}${title === '' ? '' : ` › ${title}`}`;
    const made = readEvent(row, title, known.written);
    if (made.kind === 'refused')
      return [{ file, entry, message: `Not imported: ${made.reason}`, received: showRow(row) }];
    const { ids, leftOut } = collect(row);
    events[nameEvent(title, 'event')] = { ...made.event, sources: ids };
    const said = ids.flatMap((id) => [sources[id]?.title, sources[id]?.publisher]);
    const lost = listLost(row, leftOut, said);
    return [
      ...(lost.length > 0 ? [{ file, entry, message: `Left out: ${lost.join('; ')}.` }] : []),
      ...(ids.length > 0
        ? []
        : [{ file, entry, message: 'It names no address, so it has no source.', hint: NO_SOURCE }]),
    ];
  });
  return { events, sources, problems };
}

function readEvent(row: TimelineRow, title: string, written: string): ReadEvent {
  const refuse = (reason: string): ReadEvent => ({ kind: 'refused', reason });
  if (row.kind === 'title') return refuse('It is the title of the timeline, not an event.');
  if (row.kind === 'era') return refuse('It is an era behind the events, not an event.');
  if (title === '') return refuse('It has no headline.');
  const date = makeEdtf(row.start, row.end);
  if (date.kind === 'refused') return refuse(date.reason);
  const text = readHtml(row.text).text || title;
  const phase = getPhase(date.edtf, written);
  return { kind: 'event', event: { date: date.edtf, title, text, sources: [], phase } };
}

function getPhase(edtf: string, written: string): Phase {
  const [date, article] = [parseDate(edtf), parseDate(written)];
  if (isAfter(date, article)) return 'after';
  return isAfter(article, date) ? 'background' : 'now';
}

const NO_SOURCE = 'Write what it rests on under `sources`; `npm run check` names it until then.';

export type Known = { events: readonly string[]; sources: KnownSources; written: string };

export type TimelineImport = {
  events: Record<string, EventInput>;
  sources: Record<string, NewSource>;
  problems: Problem[];
};

type ReadEvent = { kind: 'event'; event: EventInput } | { kind: 'refused'; reason: string };
