import type { Entry } from './timeline.ts';

/** The entries of one place in a lane, those on one question together, so that its name stands there once. */
export function groupByQuestion(entries: readonly Entry[]): Entry[][] {
  const groups = Map.groupBy(entries, (entry) =>
    entry.kind === 'event' ? `event ${entry.id}` : `question ${entry.position.question.id}`,
  );
  return [...groups.values()];
}
