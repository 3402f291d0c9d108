/**
 * Text on one line, for formats that end a field with the line: line breaks, control characters, which some readers
 * take for line breaks, and several spaces in a row, which end a tag in RIS, become one space.
 */
export const foldLines = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
