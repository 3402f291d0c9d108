import type { DateFields } from './make-edtf.ts';

/** One slide of a TimelineJS timeline, whichever format it came in: fields as they were written, empty where there is none. */
export type TimelineRow = {
  /** Its place: `row 7` of a sheet, `event 3` of a JSON file. */
  place: string;
  kind: 'event' | 'title' | 'era';
  start: DateFields;
  end: DateFields;
  displayDate: string;
  /** HTML. */
  headline: string;
  /** HTML. */
  text: string;
  /** An address or HTML. */
  media: string;
  /** HTML. */
  caption: string;
  /** HTML. */
  credit: string;
  /** Where a click on the picture leads. */
  link: string;
  /** What else it has, which has no place in our files, by its name. */
  others: Record<string, string>;
};

/** What was read of a file: its rows, or why it is none of the kind. */
export type RowsRead =
  { kind: 'rows'; rows: TimelineRow[] } | { kind: 'refused'; reason: string; hint: string };
