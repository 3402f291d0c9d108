import { sortByDate } from './compare-dates.ts';
import { getEnds } from './record-date.ts';
import type { DatePart, RecordDate } from './record-date.ts';

/** From the first known end to the last of some dates, as one date; undefined if there is none. */
export function getSpan(dates: readonly RecordDate[]): RecordDate | undefined {
  const parts = dates.flatMap((date) => getEnds(date).filter((part) => part !== undefined));
  const sorted = sortByDate(parts, makePoint);
  const [start, end] = [sorted[0], sorted.at(-1)];
  if (!start || !end) return undefined;
  if (start.text === end.text) return makePoint(start);
  return { kind: 'range', edtf: `${start.text}/${end.text}`, start, end };
}

const makePoint = (at: DatePart): RecordDate => ({ kind: 'point', edtf: at.text, at });
