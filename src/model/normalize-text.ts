/** One place decides what a text is: no byte order mark in front, `\n` at line ends, and one form of each letter (NFC). */
export const normalizeText = (raw: string): string =>
  raw
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .normalize('NFC');
