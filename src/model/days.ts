import { getPlace } from '#dates/compare-dates.ts';
import { groupByDate } from './timeline.ts';
import type { DateGroup, Entry } from './timeline.ts';

/**
 * The entries up to and including the days of the article, grouped by date, in one run without phases. What is only
 * known to have happened by a day stands before that day.
 */
export function getDays(entries: readonly Entry[]): DateGroup[] {
  const shown = entries.filter(({ phase }) => phase !== 'after');
  return groupByDate(shown.toSorted((a, b) => getMoment(a) - getMoment(b)));
}

/** The first known moment; for an open or unknown start that of the end’s day, just before it. */
function getMoment({ date }: Entry): number {
  if (date.kind !== 'by' && date.kind !== 'until') return getPlace(date).earliest;
  return getPlace({ kind: 'point', edtf: date.end.text, at: date.end }).earliest - 1;
}
