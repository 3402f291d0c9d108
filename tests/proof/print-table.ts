/** Prints a table in Markdown, its columns aligned, as README has them. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]!.length)),
  );
  const format = (cells: readonly string[], pad = ' ') =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!, pad)).join(' | ')} |`;
  console.log(['', format(head), format(head.map(() => ''), '-'), ...rows.map((row) => format(row)), ''].join('\n')); // prettier-ignore
}
