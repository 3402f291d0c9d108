import { DELIMITERS, parseCsv } from './parse-csv.ts';
import type { Delimiter } from './parse-csv.ts';
import type { RowsRead, TimelineRow } from './timeline-row.ts';

/** The columns we import, as https://timeline.knightlab.com/docs/using-spreadsheets.html names them. */
const KNOWN = [
  ...['year', 'month', 'day', 'endyear', 'endmonth', 'endday', 'displaydate', 'headline', 'text'],
  ...['media', 'mediacredit', 'mediacaption', 'type'],
];

/**
 * Reads the rows of a TimelineJS sheet, exported as CSV with commas, semicolons or tabs. Rows are counted as in the
 * sheet; empty ones are skipped.
 */
export function readTimelineCsv(text: string): RowsRead {
  // Excel names the delimiter in an extra first line, which it does not show.
  const sheet = text.replace(/^\ufeff?"?sep=.?"?(\r\n?|\n)/i, '');
  try {
    const { delimiter, head, names, missing } = DELIMITERS.map((delimiter) => ({
      delimiter,
      ...readHead(sheet, delimiter),
    })).reduce((best, other) => (other.missing.length < best.missing.length ? other : best));
    if (missing.length > 0)
      return {
        kind: 'refused',
        reason: `The first row has no column ${missing.map((name) => `“${name}”`).join(' and ')}.`,
        hint: 'Take the sheet with the columns of TimelineJS, and export it as CSV with commas, semicolons or tabs.',
      };
    const [, ...body] = parseCsv(sheet, { delimiter });
    const rows = body.flatMap((fields, index) =>
      fields.every((field) => field.trim() === '') ? [] : [readRow(head, names, fields, index + 2)],
    );
    return { kind: 'rows', rows };
  } catch (error) {
    const reason = (error as Error).message;
    return { kind: 'refused', reason, hint: 'Export the sheet once more.' };
  }
}

function readHead(sheet: string, delimiter: Delimiter) {
  const [head = []] = parseCsv(sheet, { delimiter, most: 1, relax: true });
  const names = head.map((name) => name.toLowerCase().replace(/\s+/g, ''));
  const missing = ['Year', 'Headline'].filter((name) => !names.includes(name.toLowerCase()));
  return { head, names, missing };
}

function readRow(
  head: readonly string[],
  names: readonly string[],
  fields: readonly string[],
  row: number,
): TimelineRow {
  const get = (name: string) => fields[names.indexOf(name)]?.trim() ?? '';
  const others = fields.flatMap((value, index): [string, string][] =>
    KNOWN.includes(names[index] ?? '') || value.trim() === ''
      ? []
      : [[head[index]?.trim() || `column ${index + 1}`, value.trim()]],
  );
  const type = get('type').toLowerCase();
  const isKnown = type === '' || type === 'event' || type === 'title' || type === 'era';
  return {
    place: `row ${row}`,
    kind: type === 'title' || type === 'era' ? type : 'event',
    start: { year: get('year'), month: get('month'), day: get('day') },
    end: { year: get('endyear'), month: get('endmonth'), day: get('endday') },
    displayDate: get('displaydate'),
    headline: get('headline'),
    text: get('text'),
    media: get('media'),
    caption: get('mediacaption'),
    credit: get('mediacredit'),
    link: '',
    others: Object.fromEntries([...others, ...(isKnown ? [] : [['Type', get('type')] as const])]),
  };
}
