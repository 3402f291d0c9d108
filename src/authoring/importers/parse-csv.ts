import { CsvError, parse } from 'csv-parse/sync';

/**
 * Reads CSV (RFC 4180, with any line end and a byte order mark if there is one) into records of fields.
 *
 * Takes the text, what stands between the fields, and how many records are wanted, else all. A quotation mark inside a
 * field without marks around it is kept as it is, as spreadsheets do; between tabs any is (`relax`), as Google writes
 * them. Throws an Error that names the record, counted from 1, whose quotation marks are not closed.
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
    throw new Error(`In row ${row} a quotation mark is not closed, or more stands behind it.`);
  }
}

/** What spreadsheets put between fields: semicolons where a comma stands in numbers. */
export const DELIMITERS = [',', ';', '\t'] as const;

export type Delimiter = (typeof DELIMITERS)[number];
type CsvOptions = { delimiter?: Delimiter; most?: number; relax?: boolean };
