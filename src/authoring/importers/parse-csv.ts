import { CsvError, parse } from 'csv-parse/sync';

/**
 * Parses CSV (RFC 4180, with any line ending and an optional byte order mark) into records of fields.
 *
 * Takes the text, the delimiter, and how many records are wanted (default: all). A quotation mark inside an unquoted
 * field is kept as it is, as spreadsheets do; in tab-separated text every quotation mark is kept (`relax`), as Google
 * writes them. Throws an Error that names the record, counted from 1, whose quotation marks are not closed.
 */
export function parseCsv(
  text: string,
  { delimiter = ',', most = -1, relax = delimiter === '\t' }: CsvOptions = {},
): string[][] {
  const csv = text.replace(/\r\n?/g, '\n');
  const options = { bom: true, relax_column_count: true, record_delimiter: '\n' };
  try {
    return parse(csv, { ...options, delimiter, to: most, relax_quotes: relax });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'INVALID_OPENING_QUOTE')
      return parseCsv(text, { delimiter, most, relax: true });
    const row = Number(error['records']) + 1;
    throw new Error(`In row ${row} a quotation mark is not closed, or text follows it.`);
  }
}

/** Delimiters of spreadsheets: they use semicolons where the comma is the decimal separator. */
export const DELIMITERS = [',', ';', '\t'] as const;

export type Delimiter = (typeof DELIMITERS)[number];
type CsvOptions = { delimiter?: Delimiter; most?: number; relax?: boolean };
