import type { DateFields } from './make-edtf.ts';

/** One slide of a TimelineJS timeline, from either format: fields as written, empty if missing. */
export type TimelineRow = {
  /** Its location: `row 7` of a sheet, `event 3` of a JSON file. */
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
  /** The address that a click on the picture opens. */
  link: string;
  /** Other fields by name, which do not fit our files. */
  others: Record<string, string>;
};

/** The rows of a file, or why it is not a timeline. */
export type RowsRead =
  { kind: 'rows'; rows: TimelineRow[] } | { kind: 'refused'; reason: string; hint: string };
