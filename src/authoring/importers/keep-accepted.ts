import type { Problem } from '#errors.ts';
import type { TimelineImport } from './timeline-js.ts';

/**
 * Takes out the events that the content’s rules refuse, and the sources that nothing else names. Takes what was read and
 * the problems it makes in events.yaml and sources.yaml; gives the rest, with a problem of the imported file for each
 * event that is gone.
 */
export function keepAccepted(
  read: TimelineImport,
  refused: readonly Problem[],
  file: string,
): TimelineImport {
  const reasons = new Map(
    refused.map(({ entry = '', message, received }) => [
      entry.split(' › ')[0] ?? '',
      received === undefined ? message : `${message} Received: ${[received].flat().join(' / ')}`,
    ]),
  );
  const getReason = (id: string, { sources }: { sources: string[] }) =>
    [id, ...sources].map((name) => reasons.get(name)).find((reason) => reason !== undefined);
  const events = Object.entries(read.events);
  const kept = events.filter(([id, event]) => getReason(id, event) === undefined);
  const named = new Set(kept.flatMap(([, { sources }]) => sources));
  const dropped = events.flatMap(([id, event]): Problem[] => {
    const reason = getReason(id, event);
    return reason === undefined
      ? []
      : [{ file, entry: event.title, message: `Not imported: ${reason}` }];
  });
  return {
    events: Object.fromEntries(kept),
    sources: Object.fromEntries(Object.entries(read.sources).filter(([id]) => named.has(id))),
    present: read.present,
    problems: [...read.problems, ...dropped],
  };
}
