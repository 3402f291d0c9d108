import { getBounds } from '#dates/bounds.ts';
import { groupByDate } from './timeline.ts';
import type { DateGroup, Entry } from './timeline.ts';

/**
 * The entries up to and including the days of the article, grouped by date, in one run without phases. What is only
 * known to have happened by a day stands before that day.
 */
export function getDays(entries: readonly Entry[]): DateGroup[] {
  const shown = entries.filter(({ phase }) => phase !== 'after');
  return groupByDate(shown.toSorted((a, b) => getPlace(a) - getPlace(b)));
}

/** The first known moment; for an open start that of the end’s day, just before it. */
function getPlace({ date }: Entry): number {
  const { earliest } = getBounds(date);
  if (date.kind !== 'by') return earliest;
  return getBounds({ kind: 'point', edtf: date.end.text, at: date.end }).earliest - 1;
}
