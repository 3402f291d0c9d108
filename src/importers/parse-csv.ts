/**
 * Reads CSV (RFC 4180, with any line end and a byte order mark if there is one) into records of fields.
 *
 * A quotation mark inside a field without marks around it is kept as it is, as spreadsheets do. Throws an Error that
 * names the record, counted from 1, whose quotation marks are not closed.
 */
export function parseCsv(text: string): string[][] {
  const csv = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const records: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|((?:[^",\n][^,\n]*)?))(,|\n|$)/y;
  while (field.lastIndex < csv.length || records.at(-1)?.length === 0) {
    const [whole, quoted, plain = '', end] = field.exec(csv) ?? [];
    if (whole === undefined)
      throw new Error(
        `In row ${records.length} a quotation mark is not closed, or more stands behind it.`,
      );
    records.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\n') records.push([]);
    else if (end === '') break;
    else if (field.lastIndex === csv.length) records.at(-1)?.push('');
  }
  if (records.at(-1)?.join('') === '') records.pop();
  return records;
}
