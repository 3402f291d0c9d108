/** Gets both ends of a date, undefined if one is open; a single date is both. */
export function getEnds(
  date: RecordDate,
): [start: DatePart | undefined, end: DatePart | undefined] {
  if (date.kind === 'point') return [date.at, date.at];
  return ['start' in date ? date.start : undefined, 'end' in date ? date.end : undefined];
}

/** A date as plain data. `edtf` is the value as written. */
export type RecordDate =
  | { kind: 'point'; edtf: string; at: DatePart }
  | { kind: 'range'; edtf: string; start: DatePart; end: DatePart }
  | { kind: 'since'; edtf: string; start: DatePart }
  | { kind: 'by'; edtf: string; end: DatePart }
  | { kind: 'one-of'; edtf: string; start: DatePart; end: DatePart };

/** A year, month or day. `text` is `2025`, `2025-03` or `2025-03-17`; months count from 1. */
export type DatePart = { text: string; approximate: boolean; year: number } & (
  | { precision: 'year' }
  | { precision: 'month'; month: number }
  | { precision: 'day'; month: number; day: number }
);
