/** Text that CommonMark shows unchanged, on one line: special characters are escaped, no-break spaces become spaces. */
export function escapeMarkdown(text: string): string {
  return escapeQuoted(text.replaceAll('\u00a0', ' '));
}

/** The same for quoted words, which keep every character. */
export function escapeQuoted(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^([#+-])(?=\s|#)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** Lines of a block quotation: `> …`. */
export function quoteLines(lines: readonly string[]): string {
  return lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
}
