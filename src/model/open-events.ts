import type { Event } from './explainer.ts';

/** The events after the article that are shown in full: the turning points, or all if none is marked and not in
 * brief. */
export function getOpenEvents(events: readonly Event[], isBrief = false): Event[] {
  const after = events.filter(({ phase }) => phase === 'after');
  const turns = after.filter(({ turningPoint }) => turningPoint);
  return turns.length > 0 || isBrief ? turns : after;
}
