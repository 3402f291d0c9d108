/**
 * Writes a table as CSV: RFC 4180, UTF-8 with a byte order mark, which spreadsheets need to detect it. Takes the names of
 * the columns and the fields of each line.
 */
export const writeCsv = (columns: readonly string[], lines: readonly (readonly string[])[]) =>
  `\ufeff${[columns, ...lines].map((line) => line.map(quoteField).join(',')).join('\r\n')}\r\n`;

/**
 * A field that a spreadsheet reads as text: quoted if needed, and never read as a formula. Excel also detects formulas
 * after the full-width signs of East Asian keyboards (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function quoteField(value: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
