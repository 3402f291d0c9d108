import type { Problem } from '#errors.ts';
import { createSources } from './collect-sources.ts';
import type { KnownSources, NewSource } from './collect-sources.ts';
import { createIsKnown } from './known-events.ts';
import type { KnownEvents } from './known-events.ts';
import { listLost, showRow } from './list-lost.ts';
import { createIds } from './name-ids.ts';
import { readHtml } from './plain-text.ts';
import { readEvent } from './read-event.ts';
import type { Days, ImportedEvent } from './read-event.ts';
import { readTimelineCsv } from './timeline-csv.ts';
import { readTimelineJson } from './timeline-json.ts';

/**
 * Reads a TimelineJS timeline, JSON or a sheet as CSV, into events and their sources.
 *
 * Takes the file’s name, for the report, and its text; what the explainer already has; and when its article was written
 * (EDTF), which decides the phase. Never throws: every row that is not an event, and everything in a row that does not
 * fit our files, is a problem with its row. Events that are there already are counted in `present`.
 */
export function readTimelineJs(file: string, text: string, known: Known): TimelineImport {
  const read = /^\ufeff?\s*[[{]/.test(text) ? readTimelineJson(text) : readTimelineCsv(text);
  const empty = { events: {}, sources: {}, present: 0 };
  if (read.kind === 'refused')
    return { ...empty, problems: [{ file, message: read.reason, hint: read.hint }] };
  if (read.rows.length === 0)
    return { ...empty, problems: [{ file, message: 'There is no event in the file.' }] };

  const events: Record<string, ImportedEvent> = {};
  const nameEvent = createIds(Object.keys(known.events));
  const isKnown = createIsKnown(known.events);
  const seen = new Set<string>();
  const { sources, collect } = createSources(known.sources);
  let present = 0;
  const problems = read.rows.flatMap((row): Problem[] => {
    const title = readHtml(row.headline).text;
    const entry = `${row.place}${title === '' ? '' : ` › ${title}`}`;
    const made = readEvent(row, title, known);
    if (made.kind === 'refused')
      return [{ file, entry, message: `Not imported: ${made.reason}`, received: showRow(row) }];
    const { date, text: words } = made.event;
    // Two events of a day may share a title, but not all their words.
    const key = [date, title, words].join('\n');
    if (isKnown(date, title) || seen.has(key)) {
      present += 1;
      return [];
    }
    seen.add(key);
    const { ids, hasSource, leftOut } = collect(row);
    events[nameEvent(title, 'event')] = { ...made.event, sources: ids };
    const said = ids.flatMap((id) => [sources[id]?.title, sources[id]?.publisher]);
    const lost = listLost(row, made.unsaid, leftOut, said);
    return [
      ...(made.event.scheduled === true ? [{ file, entry, message: TO_COME }] : []),
      ...(lost.length > 0 ? [{ file, entry, message: `Left out: ${lost.join('; ')}.` }] : []),
      ...(hasSource
        ? []
        : [{ file, entry, message: 'It names no address, so it has no source.', hint: NO_SOURCE }]),
    ];
  });
  return { events, sources, present, problems };
}

const TO_COME = 'It lies after the explainer’s last change, so it is marked as `scheduled`.';

const NO_SOURCE =
  'It names `tk` under `sources`: write there what it rests on; `npm run check` lists it until then.';

export type Known = Days & { events: KnownEvents; sources: KnownSources };

export type TimelineImport = {
  events: Record<string, ImportedEvent>;
  sources: Record<string, NewSource>;
  /** How many events of the file were there already. */
  present: number;
  problems: Problem[];
};
