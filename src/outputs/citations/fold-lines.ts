/**
 * Text on one line, for formats whose fields end with the line. Replaces line breaks, control characters (which some
 * programs take for line breaks) and runs of spaces (which end a tag in RIS) with one space.
 */
export const foldLines = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
