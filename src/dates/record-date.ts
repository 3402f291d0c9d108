/** Gets both ends of a date, undefined if one is open or unknown; a single date is both. */
export function getEnds(
  date: RecordDate,
): [start: DatePart | undefined, end: DatePart | undefined] {
  if (date.kind === 'point') return [date.at, date.at];
  return ['start' in date ? date.start : undefined, 'end' in date ? date.end : undefined];
}

/**
 * A date as plain data. `edtf` is the value as written. “Since” goes on and “by” can have begun at any time; “from” and
 * “until” have another end, and nobody knows it.
 */
export type RecordDate =
  | { kind: 'point'; edtf: string; at: DatePart }
  | { kind: 'range'; edtf: string; start: DatePart; end: DatePart }
  | { kind: 'since' | 'from'; edtf: string; start: DatePart }
  | { kind: 'by' | 'until'; edtf: string; end: DatePart }
  | { kind: 'one-of'; edtf: string; start: DatePart; end: DatePart };

/**
 * What one end of a date is known to be. `text` is EDTF without its mark: `2025`, `2025-03-17`, `2021-21`, `199X`. Months
 * count from 1; years are those of ISO 8601, where 0 is 1 BC and -43 is 44 BC. Of a decade or a century `year` is the
 * first. `unknown` is what is written as `XX`: the month or the day that it was, within the year or month it is known to
 * be in.
 */
export type DatePart = {
  text: string;
  approximate: boolean;
  uncertain?: true;
  unknown?: 'month' | 'day';
  year: number;
} & (
  | { precision: 'century' | 'decade' | 'year' }
  | { precision: 'season'; season: Season }
  | { precision: 'month'; month: number }
  | { precision: 'day'; month: number; day: number }
);

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
